package app.quintet.testing;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String text, JsonNode body) {
  /** The data of the success envelope. */
  public JsonNode data() {
    JsonNode data = body.get("data");
    if (data == null) {
      throw new AssertionError("no data in the answer: " + status + " " + text);
    }
    return data;
  }

  /** The error of the failure envelope. */
  public JsonNode error() {
    JsonNode error = body.get("error");
    if (error == null) {
      throw new AssertionError("no error in the answer: " + status + " " + text);
    }
    return error;
  }

  /** The error's code. */
  public String code() {
    return error().get("code").asString();
  }

  /** Fails with the whole answer unless it has this status. */
  public Answer mustBe(int expected) {
    if (status != expected) {
      throw new AssertionError("expected " + expected + " but was " + status + ": " + text);
    }
    return this;
  }
}
