package app.quintet.apps.rebloom.companion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Answers somebody who tells of themselves: takes up what was said, then does one thing with it, a
 * different one each time. Bereavement is met with staying, not with technique.
 */
final class Talking {
  private static final Predicate<Piece> ANY = piece -> true;
  private static final Predicate<Piece> STATES = piece -> !piece.asks();
  private static final int SETTLED = 2;
  private static final Pattern GUILT =
      Pattern.compile("should(?:'ve| have)|my fault|guilt|if only|blame myself|could have");
  private static final Pattern ABSOLUTE =
      Pattern.compile("\\b(?:nobody|no one|everyone|everybody|always|never|nothing|everything)\\b");

  private final Library library;
  private final Mirror mirror;
  private final Offers offers;
  private final Fitting fitting;

  Talking(Library library, Mirror mirror, Offers offers, Fitting fitting) {
    this.library = library;
    this.mirror = mirror;
    this.offers = offers;
    this.fitting = fitting;
  }

  void talk(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    if (heard.topic().equals("grief")) {
      mourn(draft, turn, course, heard);
      return;
    }
    takeUp(draft, course, heard);
    if (!goFurther(draft, turn, course, heard)) {
      onward(draft, turn, heard);
    }
  }

  /** One thing that could be done, after advice was asked for. */
  void help(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    if (heard.topic().equals("grief")) {
      draft.add(STATES, library.shelf("grief").reframes(Approach.SUPPORTIVE));
    } else if (!offers.put(draft, turn, course, heard.topic())) {
      reframe(draft, turn, heard, ANY);
    }
  }

  private void takeUp(Draft draft, Course course, Heard heard) {
    Shelf shelf = library.shelf(heard.topic());
    Optional<String> clause = mirror.of(heard.text()).filter(words -> !course.said(words));
    boolean again = course.answers() > 0 && course.last().startsWith("You say");
    if (clause.isPresent() && !again && !draft.oneIn(3)) {
      boolean belief = ABSOLUTE.matcher(clause.get()).find();
      draft.slot("words", clause.get());
      draft.add(ANY, library.lines(belief ? "mirror_belief" : "mirror"));
    } else {
      // Once everything was said, saying nothing is better than saying it again.
      draft.addFresh(
          STATES,
          fitting.near(heard.text(), shelf.validate(), Fitting.NEAR),
          general(heard, "validate"),
          library.lines("stay"));
    }
  }

  /** Something beyond listening, when its time has come; false if it has not. */
  private boolean goFurther(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    int answers = course.answers();
    if (answers >= 1 && remember(draft, turn, course)) {
      return true;
    }
    if (answers < SETTLED || heard.topic().equals("good_news")) {
      return false;
    }
    if (draft.oneIn(4) && draft.mayAsk() && offers.put(draft, turn, course, heard.topic())) {
      return true;
    }
    if (answers > SETTLED
        && draft.oneIn(7)
        && draft.mayAsk()
        && !course.earlier().contains(" 0 ")) {
      return draft.add(ANY, library.shelf(heard.topic()).scale());
    }
    if (answers > SETTLED && draft.oneIn(8) && draft.mayAsk()) {
      return draft.add(ANY, library.lines("landed"));
    }
    return draft.oneIn(2) && reframe(draft, turn, heard, draft.mayAsk() ? ANY : STATES);
  }

  private boolean remember(Draft draft, CompanionTurn turn, Course course) {
    if (turn.memories().isEmpty() || !draft.mayAsk()) {
      return false;
    }
    List<Piece> lines = library.lines("memory");
    if (lines.stream().anyMatch(line -> course.said(line.text()))) {
      return false;
    }
    Optional<String> told = Remembering.clause(turn.memories().getFirst().summary());
    Optional<Piece> line = draft.slot("memory", told.orElse(null)).fresh(lines, ANY);
    if (told.isEmpty() || line.isEmpty()) {
      return false;
    }
    draft.put(line.get());
    return true;
  }

  private boolean reframe(Draft draft, CompanionTurn turn, Heard heard, Predicate<Piece> fit) {
    Shelf shelf = library.shelf(heard.topic());
    Shelf general = library.shelf("general");
    Optional<Piece> own = draft.fresh(near(heard, shelf.reframes(turn.approach())), fit);
    if (own.isEmpty()) {
      own = draft.fresh(general.reframes(turn.approach()), fit);
    }
    if (own.isEmpty()) {
      List<Piece> others =
          Arrays.stream(Approach.values())
              .flatMap(approach -> shelf.reframes(approach).stream())
              .toList();
      own = draft.fresh(near(heard, others), fit);
    }
    own.ifPresent(draft::put);
    return own.isPresent();
  }

  private List<Piece> near(Heard heard, List<Piece> pieces) {
    return fitting.near(heard.text(), pieces, Fitting.NEAR);
  }

  private void onward(Draft draft, CompanionTurn turn, Heard heard) {
    if (draft.mayAsk() && !draft.oneIn(6)) {
      draft.add(
          ANY,
          fitting.near(heard.text(), library.shelf(heard.topic()).ask(), Fitting.NEAR),
          general(heard, "ask"));
    } else if (!reframe(draft, turn, heard, STATES)) {
      draft.add(STATES, library.lines("stay"));
    }
  }

  private void mourn(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    Shelf shelf = library.shelf("grief");
    draft.slot("lost", heard.lost());
    boolean first = course.answers() == 0 || !course.earlier().contains("sorry");
    if (first) {
      draft.add(STATES, library.lines(heard.lost() == null ? "grief_sorry" : "grief_lost"));
    } else if (GUILT.matcher(Rules.plain(heard.text())).find() && draft.mayAsk()) {
      draft.add(STATES, library.lines("grief_guilt"));
      draft.add(ANY, shelf.reframes(Approach.CBT));
      return;
    } else {
      draft.add(STATES, shelf.validate(), library.lines("grief_stay"));
    }
    int answers = course.answers();
    if (draft.mayAsk() && !draft.oneIn(3)) {
      draft.add(ANY, library.lines("grief_ask"), shelf.ask(), library.lines("ask"));
    } else if (answers >= 6 && draft.oneIn(4) && offers.put(draft, turn, course, "grief")) {
      return;
    } else if (draft.oneIn(2)) {
      draft.add(STATES, shelf.reframes(Approach.SUPPORTIVE), library.lines("grief_stay"));
    }
  }

  private List<Piece> general(Heard heard, String cell) {
    return heard.topic().equals("good_news") ? library.lines("good_" + cell) : library.lines(cell);
  }
}
