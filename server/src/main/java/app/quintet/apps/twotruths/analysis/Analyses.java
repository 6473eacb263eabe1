package app.quintet.apps.twotruths.analysis;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Recording;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.media.VoiceFeatures;
import app.quintet.platform.vault.SealedJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was measured of each statement, as rows sealed with the speaker's key. */
@Component
public class Analyses implements Recording.Forgotten {
  /** Which measurement of voices the figures come from. */
  static final String VOICE_MODEL = "quintet-voice-1";

  private final Tx tx;
  private final JdbcClient sql;
  private final SealedJson sealed;
  private final Ids ids;
  private final Clock clock;

  Analyses(Tx tx, JdbcClient sql, SealedJson sealed, Ids ids, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.sealed = sealed;
    this.ids = ids;
    this.clock = clock;
  }

  /** What there is of one statement; either may be missing. */
  public record Measured(
      int position,
      @Nullable VoiceFeatures voice,
      @Nullable String voiceModel,
      @Nullable FaceTimeline faces,
      @Nullable String faceModel) {}

  /** Everything there is of a challenge, in order; the caller knows that it may be known. */
  public List<Measured> of(UUID owner, UUID challenge) {
    return tx.once(
        TwoTruths.RESULTS,
        """
        select * from twotruths.analysis where challenge_id = ? and user_id = ? order by position
        """,
        (row, n) -> measured(row),
        challenge,
        owner);
  }

  /** Keeps what was measured of a voice; part of the person's transaction. */
  public void keepVoice(UUID person, UUID challenge, int position, VoiceFeatures voice) {
    UUID row = row(person, challenge, position);
    sql.sql(
            """
            update twotruths.analysis set voice = ?, voice_model = ?, updated_at = ? where id = ?
            """)
        .params(
            sealed.seal(person, context("voice", row), voice),
            VOICE_MODEL,
            Sql.at(clock.instant()),
            row)
        .update();
  }

  /** Keeps what was measured of a face; part of the person's transaction. */
  void keepFaces(UUID person, UUID challenge, int position, FaceTimeline faces) {
    UUID row = row(person, challenge, position);
    sql.sql(
            """
            update twotruths.analysis set faces = ?, face_model = ?, updated_at = ? where id = ?
            """)
        .params(
            sealed.seal(person, context("faces", row), faces),
            String.valueOf(faces.model()),
            Sql.at(clock.instant()),
            row)
        .update();
  }

  @Override
  public void forget(UUID person, UUID challenge, int position) {
    sql.sql(
            """
            delete from twotruths.analysis
            where challenge_id = ? and position = ? and user_id = ?
            """)
        .params(challenge, position, person)
        .update();
  }

  /** Forgets all the person's faces; part of their transaction. */
  void forgetFaces(UUID person) {
    sql.sql("update twotruths.analysis set faces = null, face_model = null where user_id = ?")
        .param(person)
        .update();
  }

  private UUID row(UUID person, UUID challenge, int position) {
    return sql.sql(
            """
            insert into twotruths.analysis (id, user_id, challenge_id, position, updated_at)
            values (?, ?, ?, ?, ?)
            on conflict (challenge_id, position) do update set updated_at = excluded.updated_at
            returning id
            """)
        .params(ids.next(), person, challenge, position, Sql.at(clock.instant()))
        .query(UUID.class)
        .single();
  }

  private Measured measured(ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    UUID owner = Sql.uuid(row, "user_id");
    byte[] voice = row.getBytes("voice");
    byte[] faces = row.getBytes("faces");
    return new Measured(
        row.getInt("position"),
        voice == null ? null : sealed.open(owner, context("voice", id), voice, VoiceFeatures.class),
        row.getString("voice_model"),
        faces == null ? null : sealed.open(owner, context("faces", id), faces, FaceTimeline.class),
        row.getString("face_model"));
  }

  private static String context(String column, UUID row) {
    return "twotruths.analysis." + column + "/" + row;
  }
}
