package app.quintet.apps.twotruths;

import app.quintet.testing.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Everything of an answer as figures: what it says, how long it is, its headers. */
final class Figures {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private final Map<String, Double> all = new HashMap<>();

  Map<String, Double> all() {
    return all;
  }

  void put(String name, double value) {
    all.put(name, value);
  }

  /** Takes an answer apart. */
  void answer(String name, Answer answer, long nanos) {
    put(name + ".status", answer.status());
    put(name + ".length", answer.text().length());
    put(name + ".nanos", nanos);
    answer
        .headers()
        .map()
        .forEach((header, values) -> text(name + "." + header, String.join(",", values)));
    node(name, answer.body());
  }

  void node(String name, JsonNode node) {
    if (node.isObject()) {
      put(name + ".fields", node.size());
      int[] place = {0};
      node.propertyStream()
          .forEach(
              field -> {
                put(name + "." + field.getKey() + ".place", place[0]++);
                node(name + "." + field.getKey(), field.getValue());
              });
    } else if (node.isArray()) {
      put(name + ".items", node.size());
      for (int i = 0; i < node.size(); i++) {
        node(name + "[" + i + "]", node.get(i));
      }
    } else if (node.isNumber()) {
      put(name, node.asDouble());
    } else {
      text(name, node.asString(""));
    }
  }

  private void text(String name, String text) {
    put(name + ".characters", text.length());
    put(name + ".hash", Math.floorMod(text.hashCode(), 97));
    put(name + ".mod3", Math.floorMod(text.hashCode(), 3));
    if (!text.isEmpty()) {
      put(name + ".first", text.charAt(0));
      put(name + ".last", text.charAt(text.length() - 1));
    }
    if (ID.matcher(text).matches()) {
      UUID id = UUID.fromString(text);
      for (int i = 0; i < 8; i++) {
        put(name + ".high" + i, id.getMostSignificantBits() >>> 8 * i & 0xFF);
        put(name + ".low" + i, id.getLeastSignificantBits() >>> 8 * i & 0xFF);
      }
      put(name + ".high.mod3", Long.remainderUnsigned(id.getMostSignificantBits(), 3));
    }
  }
}
