package app.quintet.platform.billing.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** A body or query as Stripe's clients write it: {@code items[0][price]=price_1&metadata[a]=b}. */
record Form(Map<String, String> fields) {
  static Form read(String encoded) {
    Map<String, String> fields = new TreeMap<>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new Form(fields);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A field; empty if it is not there. */
  String get(String name) {
    return fields.getOrDefault(name, "");
  }

  long number(String name, long otherwise) {
    String text = get(name);
    return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : otherwise;
  }

  /** Copies everything below a name, {@code metadata[…]}, into an object. */
  void copy(String below, ObjectNode into) {
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(below + "[") && name.endsWith("]")) {
            into.put(name.substring(below.length() + 1, name.length() - 1), value);
          }
        });
  }
}
