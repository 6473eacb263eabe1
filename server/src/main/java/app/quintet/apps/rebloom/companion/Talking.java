package app.quintet.apps.rebloom.companion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Answers somebody who tells something: takes up what was said, then does one thing with it, a
 * different one each time. Bereavement is met with staying, an ordinary day with interest.
 */
final class Talking {
  private static final Predicate<Piece> ANY = piece -> true;
  private static final Predicate<Piece> STATES = piece -> !piece.asks();
  private static final int SETTLED = 2;
  private static final int NEAREST = 6;
  private static final Pattern HOW =
      Pattern.compile("\\b(?:how|what) (?:can|could|should|do) i\\b");
  private static final Pattern DANGER =
      Pattern.compile(
          "pointless|hopeless|no point|better off without|(?:can'?t|doesn'?t want to) (?:go"
              + " on|live)|wants? to (?:die|disappear)|give up on");
  private static final Pattern GUILT =
      Pattern.compile("should(?:'ve| have)|my fault|guilt|if only|blame myself|could have");

  private final Library library;
  private final TakingUp takingUp;
  private final Offers offers;
  private final Fitting fitting;

  Talking(Library library, TakingUp takingUp, Offers offers, Engine.Speech speech) {
    this.library = library;
    this.takingUp = takingUp;
    this.offers = offers;
    this.fitting = speech.fitting();
  }

  void talk(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    if (heard.whom().other()) {
      friend(draft, course, heard);
    } else if (heard.topic().equals("grief")) {
      mourn(draft, turn, course, heard);
    } else if (heard.whom().listenOnly()) {
      draft.add(draft.mayAsk() ? ANY : STATES, library.lines("vent_stay"));
    } else {
      takingUp.put(draft, course, heard);
      switch (heard.tone()) {
        case GOOD -> {
          boolean event = heard.topic().equals("good_news");
          light(draft, turn, course, heard, event ? shelfAsk(heard) : library.lines("good_ask"));
        }
        case EVEN -> light(draft, turn, course, heard, library.lines("even_ask"));
        case CARRIED -> {
          if (course.answers() == 0 || !remember(draft, turn, course)) {
            onward(draft, turn, heard);
          }
        }
        case HARD -> {
          if (!goFurther(draft, turn, course, heard)) {
            onward(draft, turn, heard);
          }
        }
      }
    }
  }

  /** Somebody else is the one who suffers; the friend is asked about, and now and then heard. */
  void friend(Draft draft, Course course, Heard heard) {
    if (DANGER.matcher(Rules.plain(heard.text())).find()) {
      draft.asksAnyway();
      draft.add(ANY, library.lines("friend_danger"));
      return;
    }
    if (HOW.matcher(Rules.plain(heard.text())).find()) {
      draft.addFresh(STATES, library.lines("friend_tip"), library.lines("friend_validate"));
      if (draft.mayAsk()) {
        draft.addFresh(ANY, library.lines("friend_ask"));
      }
      return;
    }
    if (heard.intent() == Intent.WORRIED_FRIEND && course.person().size() <= 2) {
      draft.add(draft.mayAsk() ? ANY : STATES, library.lines("worried_friend"));
      return;
    }
    if (heard.whom().self()) {
      draft.add(STATES, library.quiet("friend_self"), library.lines("friend_validate"));
      if (draft.mayAsk()) {
        draft.addFresh(ANY, library.lines("friend_self"), library.lines("friend_ask"));
      }
      return;
    }
    draft.addFresh(STATES, library.lines("friend_validate"), library.lines("stay"));
    if (draft.mayAsk() && !draft.oneIn(3)) {
      draft.add(ANY, library.lines("friend_ask"));
    } else if ((course.answers() <= SETTLED || !draft.addFresh(STATES, library.lines("friend_tip")))
        && draft.isEmpty()) {
      draft.add(STATES, library.lines("stay"));
    }
  }

  private List<Piece> shelfAsk(Heard heard) {
    return library.shelf(heard.topic()).ask();
  }

  /** Of the questions never asked those nearest to what was said, so that they belong to it. */
  private void ask(Draft draft, Heard heard, List<Piece> questions) {
    List<Piece> near = fitting.ranked(heard.text(), draft.unsaid(questions));
    draft.add(ANY, near.subList(0, Math.min(NEAREST, near.size())), questions);
  }

  private void light(
      Draft draft, CompanionTurn turn, Course course, Heard heard, List<Piece> questions) {
    if (course.answers() >= 1 && remember(draft, turn, course)) {
      return;
    }
    if (draft.mayAsk() && !draft.oneIn(4)) {
      ask(draft, heard, questions);
    } else {
      draft.addFresh(STATES, library.lines("even_stay"));
    }
  }

  /** Something beyond listening, when its time has come; false if it has not. */
  private boolean goFurther(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    int answers = course.answers();
    if (answers >= 1 && remember(draft, turn, course)) {
      return true;
    }
    if (answers < SETTLED) {
      return false;
    }
    if (draft.oneIn(5)
        && draft.mayAsk()
        && !heard.topic().equals(Topics.GENERAL)
        && !offers.lately(course)
        && offers.put(draft, turn, course, heard.topic())) {
      return true;
    }
    if (answers > SETTLED
        && draft.oneIn(7)
        && draft.mayAsk()
        && !course.earlier().contains("0 to 10")) {
      return draft.add(ANY, library.shelf(heard.topic()).scale());
    }
    if (answers > SETTLED && draft.oneIn(9) && draft.mayAsk()) {
      return draft.addFresh(ANY, library.lines("landed"));
    }
    return draft.oneIn(3) && reframe(draft, turn, heard, draft.mayAsk() ? ANY : STATES);
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
    // What a greeting has recalled already is not recalled again.
    if (told.isEmpty() || course.said(told.get())) {
      return false;
    }
    Optional<Piece> line = draft.slot("memory", told.get()).fresh(lines, ANY);
    line.ifPresent(draft::put);
    return line.isPresent();
  }

  private boolean reframe(Draft draft, CompanionTurn turn, Heard heard, Predicate<Piece> fit) {
    Shelf shelf = library.shelf(heard.topic());
    Optional<Piece> own = draft.fresh(near(heard, shelf.reframes(turn.approach())), fit);
    if (own.isEmpty()) {
      List<Piece> others =
          Arrays.stream(Approach.values())
              .flatMap(approach -> shelf.reframes(approach).stream())
              .toList();
      own = draft.fresh(near(heard, others), fit);
    }
    if (own.isEmpty()) {
      own = draft.fresh(library.shelf(Topics.GENERAL).reframes(turn.approach()), fit);
    }
    own.ifPresent(draft::put);
    return own.isPresent();
  }

  private List<Piece> near(Heard heard, List<Piece> pieces) {
    return fitting.near(heard.text(), pieces, Fitting.NEAR);
  }

  private void onward(Draft draft, CompanionTurn turn, Heard heard) {
    if (draft.mayAsk() && !draft.oneIn(5)) {
      List<Piece> own = draft.unsaid(near(heard, shelfAsk(heard)));
      ask(draft, heard, own.isEmpty() ? library.lines("ask") : own);
    } else if (!draft.oneIn(2) || !reframe(draft, turn, heard, STATES)) {
      draft.addFresh(STATES, library.lines("stay"));
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
      draft.addFresh(ANY, shelf.reframes(Approach.CBT));
      return;
    } else {
      draft.addFresh(
          STATES, near(heard, shelf.validate()), library.lines("grief_stay"), shelf.validate());
    }
    int answers = course.answers();
    if (draft.mayAsk() && !draft.oneIn(3)) {
      draft.addFresh(ANY, library.lines("grief_ask"), near(heard, shelf.ask()), shelf.ask());
    } else if (answers >= 6 && draft.oneIn(4) && offers.put(draft, turn, course, "grief")) {
      return;
    } else if (draft.oneIn(2)) {
      draft.addFresh(STATES, shelf.reframes(Approach.SUPPORTIVE), library.lines("grief_stay"));
    }
  }
}
