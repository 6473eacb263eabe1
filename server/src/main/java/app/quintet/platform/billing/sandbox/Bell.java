package app.quintet.platform.billing.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what the test store has to tell; {@link Messenger} carries it. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class Bell {
  private final Shelf shelf;

  Bell(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Tells of an object as it stands now, and what was different before. */
  void ring(String type, ObjectNode object, @Nullable ObjectNode before, Instant at) {
    ObjectNode event = shelf.fresh("evt", "event", at);
    event.put("type", type);
    event.put("api_version", "2025-03-31.basil");
    ObjectNode data = event.putObject("data");
    data.set("object", shown(object));
    if (before != null) {
      ObjectNode previous = data.putObject("previous_attributes");
      for (String field : List.copyOf(object.propertyNames())) {
        JsonNode was = before.path(field);
        if (!field.startsWith("_") && !was.equals(object.path(field)) && !was.isMissingNode()) {
          previous.set(field, was);
        }
      }
    }
    shelf.put(event, at);
  }

  /** Without what is the store's own. */
  static ObjectNode shown(ObjectNode object) {
    ObjectNode copy = object.deepCopy();
    copy.remove(copy.propertyNames().stream().filter(name -> name.startsWith("_")).toList());
    return copy;
  }
}
