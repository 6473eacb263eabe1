package app.quintet.apps.flirtcraft.character;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the person wants to get better at; shapes the suggested starters. */
public enum SkillGoal {
  CONVERSATION_STARTERS,
  FLOW_MAINTENANCE,
  STORYTELLING;

  /** The name on the wire: lower case with underscores. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this wire name; IllegalArgumentException for any other text. */
  @JsonCreator
  public static SkillGoal of(String wire) {
    for (SkillGoal value : values()) {
      if (value.wire().equals(wire)) {
        return value;
      }
    }
    throw new IllegalArgumentException("is not a skill goal");
  }
}
