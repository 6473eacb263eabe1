package app.quintet.platform.billing.revenuecat;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.billing.store.StoreDesk;
import app.quintet.platform.billing.store.StoreEvent;
import app.quintet.platform.billing.store.StoreEventType;
import app.quintet.platform.billing.store.StoreMessage;
import app.quintet.platform.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The door for RevenueCat. */
@Component
@EnableConfigurationProperties(RevenueCatSettings.class)
public class RevenueCat {
  private final RevenueCatSettings settings;
  private final StoreDesk desk;
  private final RevenueCatReader reader;
  private final JsonMapper json;
  private final boolean sandboxCounts;

  RevenueCat(
      RevenueCatSettings settings,
      StoreDesk desk,
      RevenueCatReader reader,
      JsonMapper json,
      ApiSettings api) {
    this.settings = settings;
    this.desk = desk;
    this.reader = reader;
    this.json = json;
    this.sandboxCounts =
        settings.sandbox().isBlank()
            ? api.profile().equals("dev")
            : settings.sandbox().equals("on");
  }

  /**
   * Takes a webhook in. 404 while the door is closed; 400 {@code SIGNATURE_INVALID} with the wrong
   * header, {@code MALFORMED_REQUEST} for what is no event, and then nothing is kept.
   */
  public void take(@Nullable String authorization, String body) {
    if (!settings.configured()) {
      throw Problem.notFound("page");
    }
    if (!same(settings.webhookAuth(), authorization == null ? "" : authorization)) {
      throw Problem.of(400, "SIGNATURE_INVALID", "The Authorization header is not the agreed one.");
    }
    ObjectNode event = event(body);
    // Contact data that apps may have attached; nothing here needs it.
    event.remove("subscriber_attributes");
    StoreEvent read = reader.read(event);
    boolean counts =
        read.type() != StoreEventType.TEST && (sandboxCounts || !RevenueCatReader.sandbox(event));
    desk.take(
        new StoreMessage(
            read.id(),
            reader.source(),
            event.path("type").asString(),
            read.at(),
            read.names(),
            event,
            counts));
  }

  private ObjectNode event(String body) {
    try {
      if (json.readTree(body).path("event") instanceof ObjectNode event
          && RevenueCatReader.complete(event)) {
        return event;
      }
    } catch (JacksonException notJson) {
      throw Problem.malformed("The body is not JSON.");
    }
    throw Problem.malformed("The body holds no event with an id, a type and a time.");
  }

  private static boolean same(String wanted, String given) {
    return MessageDigest.isEqual(
        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
