package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.platform.data.Sql;
import app.quintet.platform.vault.SealedJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a row of {@code rebloom.session}. */
@Component
class SessionRows {
  private final SealedJson sealed;

  SessionRows(SealedJson sealed) {
    this.sealed = sealed;
  }

  Session session(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    SessionType type = SessionType.orNull(row.getString("session_type"));
    UUID event = row.getObject("safety_event", UUID.class);
    return new Session(
        id,
        type == null ? SessionType.GENERAL : type,
        Sql.intOrNull(row, "mood_before"),
        Sql.intOrNull(row, "mood_after"),
        Sql.instant(row, "started_at"),
        Sql.instant(row, "last_activity_at"),
        row.getString("mode"),
        row.getInt("message_count"),
        event == null ? null : new Session.OpenCard(event, row.getString("safety_level")),
        end(person, id, row),
        row.getTimestamp("forgotten_at") != null);
  }

  private Session.@Nullable End end(UUID person, UUID id, ResultSet row) throws SQLException {
    Instant at = Sql.instantOrNull(row, "ended_at");
    if (at == null) {
      return null;
    }
    byte[] summary = row.getBytes("summary");
    return new Session.End(
        at,
        EndedBy.of(row.getString("ended_by")),
        row.getInt("minutes"),
        summary == null ? null : recap(person, id, summary));
  }

  Recap recap(UUID person, UUID id, byte[] summary) {
    return sealed.open(person, summaryOf(id), summary, Recap.class);
  }

  byte[] seal(UUID person, UUID id, Recap recap) {
    return sealed.seal(person, summaryOf(id), recap);
  }

  private static String summaryOf(UUID id) {
    return "rebloom.session.summary/" + id;
  }
}
