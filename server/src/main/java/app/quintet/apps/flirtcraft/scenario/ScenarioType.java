package app.quintet.apps.flirtcraft.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The eight places; five are free, three belong to the premium plan. */
public enum ScenarioType {
  COFFEE_SHOP(
      "Coffee shop", "Steam, small tables and a reason to sit still for ten minutes.", false),
  BOOKSTORE("Bookstore", "Quiet aisles where a title is already an opening line.", false),
  PARK("Park", "Benches, dogs and nowhere anyone has to be.", false),
  CAMPUS("Campus", "Between two classes, with everyone half on the way somewhere.", false),
  GROCERY("Grocery store", "A basket tells you more about a person than their profile.", false),
  GYM("Gym", "Headphones, rest breaks and knowing when not to interrupt.", true),
  BAR("Bar", "Loud enough to lean in, late enough to be honest.", true),
  GALLERY("Gallery", "White walls and a picture you both have an opinion about.", true);

  private final String displayName;
  private final String description;
  private final boolean premium;

  ScenarioType(String displayName, String description, boolean premium) {
    this.displayName = displayName;
    this.description = description;
    this.premium = premium;
  }

  /** The name people see, in English. */
  public String displayName() {
    return displayName;
  }

  /** One sentence of mood, in English. */
  public String description() {
    return description;
  }

  /** Whether the entitlement {@code flirtcraft.premium} is needed. */
  public boolean premium() {
    return premium;
  }

  /** The key of the picture that the web client draws for this place. */
  public String illustration() {
    return wire().replace('_', '-');
  }

  /** The name on the wire and in the database: lower case with underscores. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The place of this wire name; IllegalArgumentException for any other text. */
  @JsonCreator
  public static ScenarioType of(String wire) {
    for (ScenarioType type : values()) {
      if (type.wire().equals(wire)) {
        return type;
      }
    }
    throw new IllegalArgumentException("is not a place");
  }
}
