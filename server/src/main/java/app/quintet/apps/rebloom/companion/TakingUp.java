package app.quintet.apps.rebloom.companion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The first half of an answer: what was said is taken up, in the tone in which it was said. */
final class TakingUp {
  private static final Predicate<Piece> ANY = piece -> true;
  private static final Predicate<Piece> STATES = piece -> !piece.asks();
  private static final Pattern ABSOLUTE =
      Pattern.compile("\\b(?:nobody|no one|everyone|everybody|always|never|nothing|everything)\\b");

  private final Library library;
  private final Mirror mirror;
  private final Fitting fitting;

  TakingUp(Library library, Mirror mirror, Fitting fitting) {
    this.library = library;
    this.mirror = mirror;
    this.fitting = fitting;
  }

  void put(Draft draft, Course course, Heard heard) {
    Optional<String> clause = mirror.of(heard.text()).filter(words -> !course.said(words));
    // Reflection every time is hollow: now and then, and never twice running.
    if (clause.isPresent() && !mirrored(course) && heard.tone() == Tone.HARD && draft.oneIn(3)) {
      boolean belief = ABSOLUTE.matcher(clause.get()).find();
      draft.slot("words", clause.get());
      draft.add(ANY, library.lines(belief ? "mirror_belief" : "mirror"));
      return;
    }
    // Once everything was said, saying nothing is better than saying it again.
    switch (heard.tone()) {
      case HARD ->
          draft.addFresh(
              STATES,
              fitting.near(
                  heard.text(), library.shelf(heard.topic()).validate(), Fitting.VERY_NEAR),
              library.lines("validate"));
      case CARRIED ->
          draft.addFresh(
              STATES,
              fitting.near(
                  heard.text(), library.shelf(heard.topic()).validate(), Fitting.VERY_NEAR),
              library.lines("hold"));
      case GOOD ->
          draft.addFresh(
              STATES, library.lines("good_validate"), library.shelf("good_news").validate());
      case EVEN -> draft.addFresh(STATES, library.lines("even_validate"));
    }
  }

  private boolean mirrored(Course course) {
    return starts(course.last(), library.lines("mirror"))
        || starts(course.last(), library.lines("mirror_belief"));
  }

  private static boolean starts(String answer, List<Piece> lines) {
    return lines.stream()
        .map(line -> line.text().substring(0, line.text().indexOf('{')))
        .anyMatch(answer::startsWith);
  }
}
