package app.quintet.platform.billing.sandbox;

import app.quintet.platform.data.Tx;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's protocol around the test store: errors, and answers kept by idempotency key. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class SandboxApi {
  private final Tx tx;
  private final Shelf shelf;
  private final Resources resources;
  private final Messenger messenger;

  SandboxApi(Tx tx, Shelf shelf, Resources resources, Messenger messenger) {
    this.tx = tx;
    this.shelf = shelf;
    this.resources = resources;
    this.messenger = messenger;
  }

  record Answer(int status, ObjectNode body) {
    static Answer error(int status, String type, String code, String message) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.putObject("error").put("type", type).put("code", code).put("message", message);
      return new Answer(status, body);
    }
  }

  /** Answers one request; a POST with a key that was used gets its first answer again. */
  Answer answer(String method, String path, String written, String key) {
    Answer answer;
    try {
      answer =
          tx.asSystem(
              Shelf.PURPOSE,
              () -> {
                shelf.lock();
                return once(method, path, written, key);
              });
    } catch (Refusal refused) {
      return Answer.error(
          refused.status(), refused.type(), refused.code(), String.valueOf(refused.getMessage()));
    }
    messenger.hurry();
    return answer;
  }

  private Answer once(String method, String path, String written, String key) {
    if (!method.equals("POST") || key.isEmpty()) {
      return new Answer(200, resources.handle(method, path, Form.read(written)));
    }
    String id = "idempotency/" + key;
    ObjectNode kept = shelf.find("idempotency", id).orElse(null);
    String request = path + "?" + written;
    if (kept != null) {
      if (!kept.path("request").asString().equals(request)) {
        throw new Refusal(400, "idempotency_error", "", "This key was used with other parameters.");
      }
      return new Answer(200, (ObjectNode) kept.path("answer"));
    }
    ObjectNode answer = resources.handle(method, path, Form.read(written));
    ObjectNode keeping = shelf.object();
    keeping.put("id", id).put("object", "idempotency").put("request", request);
    keeping.set("answer", answer);
    shelf.put(keeping, null);
    return new Answer(200, answer);
  }
}
