package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.Receptiveness;
import app.quintet.apps.flirtcraft.conversation.Conversation.Ending;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.data.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/** Reads a row of {@code flirtcraft.conversation} into its state. */
final class ConversationRows {
  private ConversationRows() {}

  static Conversation conversation(ResultSet row, int n) throws SQLException {
    ConversationFacts facts = facts(row);
    Status status = Status.orNull(row.getString("status"));
    if (status == null) {
      throw new IllegalStateException("a conversation with an unknown status");
    }
    return switch (status) {
      case ACTIVE -> new Conversation.Active(facts);
      case PAUSED -> new Conversation.Paused(facts, Sql.uuid(row, "safety_card"));
      case COMPLETED -> new Conversation.Completed(facts, ending(row));
      case ABANDONED -> new Conversation.Abandoned(facts, ending(row));
    };
  }

  private static Ending ending(ResultSet row) throws SQLException {
    return new Ending(
        EndedBy.valueOf(row.getString("ended_by").toUpperCase(Locale.ROOT)),
        row.getString("end_reason"),
        Sql.instant(row, "ended_at"),
        Sql.intOrNull(row, "session_score"),
        row.getString("outcome"));
  }

  private static ConversationFacts facts(ResultSet row) throws SQLException {
    return new ConversationFacts(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "user_id"),
        ScenarioType.of(row.getString("scenario_type")),
        Difficulty.of(row.getString("difficulty")),
        Sql.uuid(row, "context_id"),
        row.getLong("seed"),
        row.getInt("engagement"),
        Receptiveness.of(row.getString("receptiveness")),
        row.getString("mode"),
        row.getInt("total_messages"),
        row.getInt("user_messages"),
        row.getInt("answered_through"),
        row.getInt("refusals"),
        row.getBoolean("unscored"),
        row.getObject("counted_day", LocalDate.class),
        Sql.instant(row, "started_at"),
        row.getTimestamp("forgotten_at") != null);
  }
}
