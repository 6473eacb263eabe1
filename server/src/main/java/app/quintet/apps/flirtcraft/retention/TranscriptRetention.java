package app.quintet.apps.flirtcraft.retention;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.profile.Profiles;
import app.quintet.apps.flirtcraft.profile.Retention;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.privacy.RetentionChoice;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long transcripts stay, as the person chooses; the same choice as in the app's profile. */
@Component
class TranscriptRetention implements RetentionChoice {
  private final Tx tx;
  private final JdbcClient db;
  private final Profiles profiles;
  private final Clock clock;

  TranscriptRetention(Tx tx, JdbcClient db, Profiles profiles, Clock clock) {
    this.tx = tx;
    this.db = db;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public String app() {
    return FlirtCraft.APP;
  }

  @Override
  public List<String> options() {
    return Arrays.stream(Retention.values()).map(Retention::wire).toList();
  }

  @Override
  public String chosen(UUID person) {
    return profiles.of(person).transcriptRetention().wire();
  }

  @Override
  public void choose(UUID person, String option) {
    tx.as(
        person,
        () ->
            db.sql(
                    """
                    insert into flirtcraft.profile (user_id, retention, created_at, updated_at)
                    values (:me, :option, :now, :now)
                    on conflict (user_id) do update
                      set retention = excluded.retention, updated_at = excluded.updated_at
                    """)
                .param("me", person)
                .param("option", option)
                .param("now", Sql.at(clock.instant()))
                .update());
  }
}
