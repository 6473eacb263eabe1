package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Approach;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of a session.
 *
 * @param position 1, 2, 3 … without gaps
 * @param sentiment −1 to 1; null unless the person lets emotions be inferred
 * @param emotionalTags emotions found, strongest first; empty without that consent
 * @param riskLevel {@code none} to {@code critical} for the person's, else null
 * @param exercise slug of the exercise that it offers
 * @param eventId the crisis event that a message of safety answers
 */
public record SessionMessage(
    UUID id,
    int position,
    Sender sender,
    Type type,
    String content,
    @Nullable Double sentiment,
    List<String> emotionalTags,
    @Nullable String riskLevel,
    @Nullable Approach approach,
    @Nullable String exercise,
    @Nullable UUID eventId,
    Instant createdAt) {

  /** What the person says. */
  static SessionMessage said(
      UUID id, int position, Type type, String content, String riskLevel, Instant at) {
    return new SessionMessage(
        id,
        position,
        Sender.PERSON,
        type,
        content,
        null,
        List.of(),
        riskLevel,
        null,
        null,
        null,
        at);
  }

  /** What safety says to it. */
  static SessionMessage safety(UUID id, int position, String content, UUID event, Instant at) {
    return new SessionMessage(
        id,
        position,
        Sender.SAFETY,
        Type.TEXT,
        content,
        null,
        List.of(),
        null,
        null,
        null,
        event,
        at);
  }

  /** Who wrote it. */
  public enum Sender {
    PERSON,
    COMPANION,
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

  /** How it was given: written, or spoken and confirmed as text. */
  public enum Type {
    TEXT,
    VOICE;

    /** The name in JSON and tables. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Type of(String wire) {
      return valueOf(wire.toUpperCase(Locale.ROOT));
    }
  }
}
