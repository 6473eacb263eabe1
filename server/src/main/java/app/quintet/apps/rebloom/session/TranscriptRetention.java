package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.privacy.RetentionChoice;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long transcripts stay, as the person chooses. */
@Component
class TranscriptRetention implements RetentionChoice {
  private static final String USUAL = "365";
  private final Tx tx;
  private final JdbcClient sql;
  private final Making making;

  TranscriptRetention(Tx tx, JdbcClient sql, Making making) {
    this.tx = tx;
    this.sql = sql;
    this.making = making;
  }

  @Override
  public String app() {
    return Rebloom.APP;
  }

  @Override
  public List<String> options() {
    return List.of("30", "90", USUAL, "keep");
  }

  @Override
  public String chosen(UUID person) {
    return tx
        .read(
            person,
            "select retention from rebloom.profile where user_id = ?",
            (row, n) -> row.getString(1),
            person)
        .stream()
        .findFirst()
        .orElse(USUAL);
  }

  @Override
  public void choose(UUID person, String option) {
    tx.as(
        person,
        () ->
            sql.sql(
                    """
                    insert into rebloom.profile (user_id, retention, created_at, updated_at)
                    values (:me, :option, :now, :now)
                    on conflict (user_id) do update
                      set retention = excluded.retention, updated_at = excluded.updated_at
                    """)
                .param("me", person)
                .param("option", option)
                .param("now", Sql.at(making.now()))
                .update());
  }
}
