package app.quintet.apps.rebloom.profile;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.kernel.Text;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client sends for a profile, or for one step of it; checked by {@link WishRules}. */
public record ProfileWish(
    @Nullable String displayName,
    @Nullable String language,
    @Nullable String country,
    @Nullable String ageRange,
    @Nullable String region,
    @Nullable List<@Nullable String> goals,
    @Nullable String history,
    @Nullable String approach,
    @Nullable CommunicationWish communication,
    @Nullable ContactWish emergencyContact,
    @Nullable Map<String, @Nullable Boolean> consents) {

  /** Settings; what is absent stays. */
  public record CommunicationWish(@Nullable String pace, @Nullable Boolean sounds) {}

  /** A contact as it was typed. */
  public record ContactWish(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String text,
      @Nullable Boolean agreed) {
    boolean empty() {
      return Text.clean(name).isEmpty()
          && Text.clean(phone).isEmpty()
          && Text.clean(text).isEmpty();
    }
  }

  /** Nothing at all, for a step that asks nothing. */
  public static ProfileWish none() {
    return new ProfileWish(null, null, null, null, null, null, null, null, null, null, null);
  }

  /** Whether a person under 18 is asking. */
  boolean minor() {
    return AgeRange.MINOR.equals(ageRange);
  }

  /** The profile with what was sent put over it; only for a wish without faults. */
  Kept over(Kept was) {
    AgeRange range = AgeRange.orNull(ageRange);
    Approach way = Approach.orNull(approach);
    return new Kept(
        range == null ? was.ageRange() : range,
        region == null ? was.region() : emptyToNull(region),
        goals == null ? was.goals() : aims(goals),
        history == null ? was.history() : emptyToNull(history),
        way == null ? was.approach() : way,
        communication(was.communication()),
        emergencyContact == null ? was.contact() : contact(emergencyContact),
        was.step(),
        was.onboardedAt());
  }

  private Communication communication(Communication was) {
    if (communication == null) {
      return was;
    }
    Pace pace = Pace.orNull(communication.pace());
    Boolean sounds = communication.sounds();
    return new Communication(
        pace == null ? was.pace() : pace, sounds == null ? was.sounds() : sounds);
  }

  // All fields empty: the contact is taken away.
  private static @Nullable EmergencyContact contact(ContactWish wish) {
    if (wish.empty()) {
      return null;
    }
    return new EmergencyContact(
        Text.clean(wish.name()),
        Text.clean(wish.phone()),
        Text.clean(wish.text()),
        Boolean.TRUE.equals(wish.agreed()));
  }

  private static List<Aim> aims(List<@Nullable String> wires) {
    return List.copyOf(
        new LinkedHashSet<>(wires.stream().map(Aim::orNull).filter(Objects::nonNull).toList()));
  }

  private static @Nullable String emptyToNull(String written) {
    String text = Text.clean(written);
    return text.isEmpty() ? null : text;
  }

  /** The decisions by purpose; only for a wish without faults. */
  Map<Purpose, Boolean> decisions() {
    Map<Purpose, Boolean> decided = new EnumMap<>(Purpose.class);
    if (consents != null) {
      consents.forEach(
          (name, wish) ->
              purpose(name)
                  .filter(p -> wish != null)
                  .ifPresent(p -> decided.put(p, Boolean.TRUE.equals(wish))));
    }
    return decided;
  }

  static Optional<Purpose> purpose(String wire) {
    return Stream.of(Purpose.values()).filter(p -> p.wire().equals(wire)).findFirst();
  }
}
