package app.quintet.apps.flirtcraft.whatif;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Answer;
import app.quintet.testing.SharedPostgres;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A conversation in which other words are worth a try, the trying, and what the table has of it.
 */
final class Tries {
  static final String BETTER =
      "I got lost here once and laughed about it for a week. How did you come to like this place?";

  private Tries() {}

  static Answer tryOut(Practice me, UUID id, UUID message, String content, boolean keep) {
    return me.api()
        .post(
            BASE + "/conversations/" + id + "/what-if",
            Map.of("message_id", message, "content", content, "keep", keep));
  }

  static String kept(UUID id) {
    return BASE + "/conversations/" + id + "/what-ifs";
  }

  /** A conversation whose third line gives the character nothing. */
  static UUID dull(Practice me, String difficulty) {
    UUID id = me.open("coffee_shop", difficulty);
    me.talk(id, FRIENDLY);
    me.talk(id, "That sounds lovely. How did you get into that, if I may ask?");
    me.talk(id, "ok");
    me.talk(id, "What are you doing for the rest of the day?");
    me.complete(id).mustBe(200);
    return id;
  }

  static List<JsonNode> own(JsonNode conversation) {
    List<JsonNode> own = new ArrayList<>();
    for (JsonNode m : conversation.get("messages")) {
      if (m.get("sender").asString().equals("user")) {
        own.add(m);
      }
    }
    return own;
  }

  static long rows(UUID conversation) throws Exception {
    return Long.parseLong(select("count(*)", conversation));
  }

  static String plain(UUID conversation) throws Exception {
    String hex = select("string_agg(encode(content, 'hex'), '')", conversation);
    byte[] bytes = HexFormat.of().parseHex(hex);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String select(String what, UUID conversation) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select "
                        + what
                        + " from flirtcraft.what_if where conversation_id = '"
                        + conversation
                        + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
