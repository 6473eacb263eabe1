package app.quintet.platform.privacy.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.privacy.RetentionChoice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/privacy/retention")
class RetentionController {
  private final Map<String, RetentionChoice> choices = new LinkedHashMap<>();

  /**
   * How long one app keeps what a person did in it.
   *
   * @param kept the choice that stands: days, or {@code keep}
   */
  record RetentionView(String app, String kept, List<String> options) {}

  /** Every app that lets one choose. */
  record RetentionsView(List<RetentionView> retention) {}

  /** Wishes by app; what is absent stays. */
  record RetentionRequest(@Nullable Map<String, @Nullable String> retention) {}

  RetentionController(List<RetentionChoice> choices) {
    choices.stream()
        .sorted(Comparator.comparing(RetentionChoice::app))
        .forEach(choice -> this.choices.put(choice.app(), choice));
  }

  @GetMapping
  Reply<RetentionsView> all(Person me) {
    return Reply.of(
        new RetentionsView(
            choices.values().stream()
                .map(c -> new RetentionView(c.app(), c.chosen(me.id()), c.options()))
                .toList()));
  }

  @PutMapping
  Reply<RetentionsView> change(Person me, @RequestBody RetentionRequest body) {
    Faults faults = new Faults();
    Map<String, @Nullable String> wishes = body.retention();
    faults.require(wishes != null, "retention", "required", "Please say what to change.");
    if (wishes != null) {
      wishes.forEach(
          (app, wish) -> {
            RetentionChoice choice = choices.get(app);
            faults.require(
                choice != null && wish != null && choice.options().contains(wish),
                "retention." + app,
                "one_of",
                "Give a known app with one of its options.");
          });
    }
    faults.throwIfAny();
    if (wishes != null) {
      wishes.forEach((app, wish) -> choose(me, app, wish));
    }
    return all(me);
  }

  private void choose(Person me, String app, @Nullable String wish) {
    RetentionChoice choice = choices.get(app);
    if (choice != null && wish != null) {
      choice.choose(me.id(), wish);
    }
  }
}
