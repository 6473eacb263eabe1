package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers what is no telling: a greeting, a yes, a question, a request, a single word. */
final class Moves {
  private static final Predicate<Piece> ANY = piece -> true;
  private static final Predicate<Piece> STATES = piece -> !piece.asks();
  private final Library library;
  private final Offers offers;
  private final Engine.Speech speech;

  Moves(Library library, Offers offers, Engine.Speech speech) {
    this.library = library;
    this.offers = offers;
    this.speech = speech;
  }

  void answer(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    Optional<String> offered = offers.last(course);
    switch (heard.intent()) {
      case YES -> {
        if (offered.isPresent()) {
          say(draft, course, "offer_accepted");
          draft.shows(offered.get());
        } else {
          onward(draft, course, heard);
        }
      }
      case NO -> {
        if (offered.isPresent()) {
          say(draft, course, "exercise_declined");
        } else {
          onward(draft, course, heard);
        }
      }
      case NUMBER -> {
        draft.slot("number", String.valueOf(heard.number()));
        say(draft, course, course.askedScale() ? "scale_reply" : "number_alone");
      }
      case EXERCISE_ASKED -> exercise(draft, turn, course, heard);
      case HOPELESS, HARM_ASKED -> {
        draft.asksAnyway();
        say(draft, course, heard.intent().cell());
      }
      case GOODBYE -> {
        draft.closes();
        say(draft, course, "goodbye");
      }
      case PRIVACY_ASKED ->
          say(
              draft,
              course,
              Words.of(heard.text()).contains("remember") ? "remember_asked" : "privacy_asked");
      case GREETING, RETURNING -> greet(draft, turn, course, heard);
      case SHORT -> brief(draft, course, heard);
      default -> say(draft, course, heard.intent().cell());
    }
  }

  /** One line of a move; a quiet one where a question would be one too many. */
  void say(Draft draft, Course course, String move) {
    List<Piece> lines = library.lines(move);
    List<Piece> quiet = library.quiet(move);
    if (!quiet.isEmpty() && (!draft.mayAsk() || course.asked() > 0 && draft.oneIn(2))) {
      draft.add(STATES, quiet);
    } else if (draft.mayAsk() || !draft.add(STATES, lines)) {
      // A line that asks would lose its question where two were asked before.
      draft.add(ANY, lines);
    }
  }

  private void greet(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    Optional<String> last =
        turn.earlier().isEmpty() || course.answers() > 0
            ? Optional.empty()
            : Remembering.clause(turn.earlier().getFirst());
    if (turn.newcomer() && course.answers() == 0) {
      say(draft, course, "newcomer");
    } else if (last.isPresent()) {
      draft.slot("memory", last.get());
      say(draft, course, "greeting_again");
    } else {
      say(draft, course, heard.intent().cell());
    }
  }

  /** A yes or no to something other than an offer keeps to what it was about. */
  private void onward(Draft draft, Course course, Heard heard) {
    if (heard.whom().other()) {
      say(draft, course, draft.mayAsk() && !draft.oneIn(3) ? "friend_ask" : "friend_validate");
    } else if (heard.topic().equals("grief")) {
      say(draft, course, "grief_stay");
    } else {
      say(draft, course, heard.intent() == Intent.YES ? "yes_on" : "no_on");
    }
  }

  /** One word, or two or three: taken up where it names a feeling or a subject. */
  private void brief(Draft draft, Course course, Heard heard) {
    List<String> words = Words.of(heard.text());
    Optional<Tone> tone =
        words.size() == 1 ? speech.feelings().named(words.getFirst()) : Optional.empty();
    if (words.size() == 1) {
      draft.slot("word", words.getFirst());
    }
    if (heard.topic().equals("grief")) {
      say(draft, course, "grief_stay");
    } else if (tone.filter(t -> t != Tone.EVEN).isPresent()) {
      say(draft, course, tone.get() == Tone.HARD ? "short_hard" : "short_good");
    } else if (words.size() == 1 && !heard.topic().equals(Topics.GENERAL) && heard.named()) {
      say(draft, course, "short_topic");
    } else {
      say(draft, course, "short");
    }
  }

  private void exercise(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    say(draft, course, "exercise_asked");
    if (!offers.put(draft, turn, course, heard.topic())
        && !offers.put(draft, turn, course, Topics.GENERAL)) {
      draft.put(library.lines("exercises_page").getFirst());
    }
  }

  /** The tip that is nearest to the request and what was told before it. */
  private boolean nearest(Draft draft, Course course, List<Piece> tips) {
    List<String> said = course.person();
    String about = String.join(" ", said.subList(Math.max(0, said.size() - 2), said.size()));
    for (Piece tip : speech.fitting().ranked(about, tips)) {
      if (draft.addFresh(STATES, List.of(tip))) {
        return true;
      }
    }
    return false;
  }

  /** Something practical that was not suggested before. */
  void advise(Draft draft, CompanionTurn turn, Course course, Heard heard) {
    boolean known = heard.named() || heard.whom().other() || course.person().size() > 2;
    if (!known && draft.mayAsk()) {
      say(draft, course, "advice_about");
      return;
    }
    draft.addFresh(STATES, library.lines("advice_asked"));
    List<Piece> tips =
        heard.whom().other() ? library.lines("friend_tip") : library.shelf(heard.topic()).tips();
    List<Piece> all = new ArrayList<>(tips);
    all.addAll(library.lines("tip"));
    boolean told = nearest(draft, course, all);
    if (!told && !offers.put(draft, turn, course, heard.topic())) {
      draft.add(STATES, all);
    }
    if (draft.mayAsk() && draft.oneIn(2)) {
      draft.addFresh(ANY, library.lines("advice_follow"));
    }
  }
}
