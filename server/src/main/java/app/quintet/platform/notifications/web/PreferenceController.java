package app.quintet.platform.notifications.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.notifications.inbox.Kinds;
import app.quintet.platform.notifications.inbox.Preferences;
import app.quintet.platform.notifications.inbox.Preferences.Choice;
import app.quintet.platform.notifications.inbox.QuietHours;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person wants to be told, and when not. */
@RestController
@RequestMapping("/api/v1/notifications/preferences")
class PreferenceController {
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private final Preferences preferences;
  private final Kinds kinds;

  PreferenceController(Preferences preferences, Kinds kinds) {
    this.preferences = preferences;
    this.kinds = kinds;
  }

  /** All of it, as it stands; null quiet hours are none. */
  record PreferencesView(List<KindView> kinds, @Nullable HoursView quietHours) {}

  /** One kind. */
  record KindView(String app, String kind, boolean enabled) {}

  /** Local times, {@code HH:mm}; from later than to spans midnight. */
  record HoursView(String from, String to) {}

  /** All of it, as wanted; a kind that is not named is on, absent quiet hours are none. */
  record PreferencesRequest(@Nullable List<KindChoice> kinds, @Nullable HoursChoice quietHours) {}

  /** One kind, before it is validated. */
  record KindChoice(@Nullable String app, @Nullable String kind, @Nullable Boolean enabled) {}

  /** The hours, before they are validated. */
  record HoursChoice(@Nullable String from, @Nullable String to) {}

  @GetMapping
  Reply<PreferencesView> get(Person me) {
    return Reply.of(view(me));
  }

  @PutMapping
  Reply<PreferencesView> put(Person me, @RequestBody PreferencesRequest wanted) {
    Faults faults = new Faults();
    Set<Choice> off = off(wanted, faults);
    Optional<QuietHours> quiet = quiet(wanted.quietHours(), faults);
    faults.throwIfAny();
    preferences.replace(me.id(), off, quiet);
    return Reply.of(view(me));
  }

  private Set<Choice> off(PreferencesRequest wanted, Faults faults) {
    Set<Choice> off = new HashSet<>();
    List<KindChoice> given = wanted.kinds() == null ? List.of() : wanted.kinds();
    for (int i = 0; i < given.size(); i++) {
      KindChoice one = given.get(i);
      String app = String.valueOf(one.app());
      String kind = String.valueOf(one.kind());
      String field = "kinds[" + i + "]";
      faults
          .require(
              kinds.find(app, kind) != null, field + ".kind", "known", "There is no such notice.")
          .require(one.enabled() != null, field + ".enabled", "required", "Say true or false.");
      if (Boolean.FALSE.equals(one.enabled())) {
        off.add(new Choice(app, kind));
      }
    }
    return off;
  }

  private static Optional<QuietHours> quiet(@Nullable HoursChoice hours, Faults faults) {
    if (hours == null) {
      return Optional.empty();
    }
    String from = String.valueOf(hours.from());
    String to = String.valueOf(hours.to());
    boolean good = TIME.matcher(from).matches();
    boolean goodTo = TIME.matcher(to).matches();
    faults
        .require(good, "quiet_hours.from", "format", "Give the time as HH:mm.")
        .require(goodTo, "quiet_hours.to", "format", "Give the time as HH:mm.")
        .require(
            !good || !from.equals(to), "quiet_hours.to", "range", "The two times must differ.");
    return faults.none()
        ? Optional.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(to)))
        : Optional.empty();
  }

  private PreferencesView view(Person me) {
    Set<Choice> off = preferences.switchedOff(me.id());
    List<KindView> all =
        kinds.all().stream()
            .filter(kind -> !kind.always())
            .map(
                kind ->
                    new KindView(
                        kind.app(),
                        kind.kind(),
                        !off.contains(new Choice(kind.app(), kind.kind()))))
            .toList();
    HoursView hours =
        preferences
            .quietHours(me.id())
            .map(quiet -> new HoursView(quiet.from().toString(), quiet.to().toString()))
            .orElse(null);
    return new PreferencesView(all, hours);
  }
}
