package app.quintet.apps.flirtcraft.personal;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.data.PersonRows;
import app.quintet.platform.data.PersonRows.Opener;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Profile, people met, conversations with all that was said in and about them, weekly points. */
@Component
class FlirtCraftData implements PersonalData {
  private static final String[] TABLES = {
    "flirtcraft.what_if",
    "flirtcraft.review",
    "flirtcraft.live_feedback",
    "flirtcraft.message",
    "flirtcraft.conversation",
    "flirtcraft.character_context",
    "flirtcraft.week_points",
    "flirtcraft.profile"
  };
  private final PersonRows rows;
  private final Vault vault;
  private final JsonMapper json;

  FlirtCraftData(PersonRows rows, Vault vault, JsonMapper json) {
    this.rows = rows;
    this.vault = vault;
    this.json = json;
  }

  @Override
  public String module() {
    return FlirtCraft.APP;
  }

  @Override
  public Set<String> tables() {
    return Set.of(TABLES);
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("profile", rows.of(person, "flirtcraft.profile", NOTHING_SEALED));
    Stream<Map<String, Object>> conversations =
        rows.of(
            person, "flirtcraft.conversation", json("flirtcraft.conversation.%s/", person, "id"));
    sink.json("conversations", conversations.map(c -> whole(person, c)));
    sink.json(
        "people_met",
        rows.of(
            person,
            "flirtcraft.character_context",
            json("flirtcraft.character_context/", person, "id")));
    sink.json("weekly_points", rows.of(person, "flirtcraft.week_points", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    rows.delete(person, TABLES);
  }

  /** A conversation with everything that hangs on it, so that it reads in one piece. */
  private Map<String, Object> whole(UUID person, Map<String, Object> conversation) {
    Object id = Objects.requireNonNull(conversation.get("id"));
    conversation.put(
        "messages",
        list(
            "select * from flirtcraft.message where conversation_id = ? and user_id = ?"
                + " order by position",
            (column, row, bytes) ->
                vault.open(
                    person,
                    column.equals("content")
                        ? "flirtcraft.message/" + row.get("id")
                        : "flirtcraft.message." + column + "/" + row.get("id"),
                    bytes),
            id,
            person));
    conversation.put(
        "hints",
        list(
            "select * from flirtcraft.live_feedback where conversation_id = ? and user_id = ?",
            (column, row, bytes) ->
                vault.open(person, "flirtcraft.live_feedback/" + row.get("message_id"), bytes),
            id,
            person));
    conversation.put(
        "review",
        list(
            "select * from flirtcraft.review where conversation_id = ? and user_id = ?",
            json("flirtcraft.review.%s/", person, "conversation_id"),
            id,
            person));
    conversation.put(
        "what_ifs",
        list(
            "select * from flirtcraft.what_if where conversation_id = ? and user_id = ?"
                + " order by created_at",
            json("flirtcraft.what_if/", person, "id"),
            id,
            person));
    conversation.values().removeIf(value -> value instanceof List<?> none && none.isEmpty());
    return conversation;
  }

  private List<Map<String, Object>> list(String sql, Opener opener, Object... parameters) {
    try (Stream<Map<String, Object>> found = rows.query(sql, opener, parameters)) {
      return found.toList();
    }
  }

  /** Opens sealed JSON; {@code %s} in the context stands for the column. */
  private Opener json(String context, UUID person, String id) {
    return (column, row, bytes) ->
        json.readTree(vault.open(person, context.formatted(column) + row.get(id), bytes));
  }
}
