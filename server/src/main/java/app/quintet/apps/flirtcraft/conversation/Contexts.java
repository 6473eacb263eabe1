package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.SealedJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contexts, sealed. */
@Component
public class Contexts {
  private final Tx tx;
  private final JdbcClient sql;
  private final SealedJson sealed;

  Contexts(Tx tx, JdbcClient sql, SealedJson sealed) {
    this.tx = tx;
    this.sql = sql;
    this.sealed = sealed;
  }

  void add(UUID person, KeptContext kept) {
    byte[] content = sealed.seal(person, name(kept.id()), kept.content());
    sql.sql(
            """
            insert into flirtcraft.character_context
              (id, user_id, scenario_type, difficulty, content, source, generated_at)
            values (:id, :me, :place, :difficulty, :content, :source, :at)
            """)
        .param("id", kept.id())
        .param("me", person)
        .param("place", kept.place().wire())
        .param("difficulty", kept.difficulty().wire())
        .param("content", content)
        .param("source", kept.content().source().name().toLowerCase(Locale.ROOT))
        .param("at", Sql.at(kept.generatedAt()))
        .update();
  }

  /** The person's own context of this id, if there is one. */
  public Optional<KeptContext> find(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select * from flirtcraft.character_context where id = ? and user_id = ?",
            (row, n) -> kept(person, row),
            id,
            person)
        .stream()
        .findFirst();
  }

  CharacterContext open(UUID person, UUID id, byte[] content) {
    return sealed.open(person, name(id), content, CharacterContext.class);
  }

  private KeptContext kept(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    return new KeptContext(
        id,
        ScenarioType.of(row.getString("scenario_type")),
        Difficulty.of(row.getString("difficulty")),
        open(person, id, row.getBytes("content")),
        Sql.instant(row, "generated_at"));
  }

  private static String name(UUID id) {
    return "flirtcraft.character_context/" + id;
  }
}
