package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.Receptiveness;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation.
 *
 * @param position 1, 2, 3 … without gaps
 * @param apart words of distress or the answer to them: neither character nor review sees them
 * @param refused text that is never sent to a provider
 */
public record Message(
    UUID id,
    int position,
    Sender sender,
    String content,
    @Nullable String bodyLanguage,
    @Nullable Receptiveness receptiveness,
    Instant sentAt,
    @JsonIgnore boolean apart,
    @JsonIgnore boolean refused) {
  /** The same message in other words. */
  public Message reworded(String other, boolean nowRefused) {
    return new Message(
        id, position, sender, other, bodyLanguage, receptiveness, sentAt, apart, nowRefused);
  }

  /** Who wrote it. */
  public enum Sender {
    USER,
    AI,
    SAFETY;

    /** The name in JSON and tables. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Sender of(String wire) {
      return valueOf(wire.toUpperCase(Locale.ROOT));
    }
  }
}
