package app.quintet.apps.rebloom.companion;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The companion without a model. The same turn gets the same answer; never fails for any text. */
@Component
class Engine {
  private final Library library;
  private final Understanding understanding;
  private final Tongues tongues;
  private final Talking talking;
  private final Offers offers;

  Engine(Library library, Understanding understanding, Tongues tongues, Speech speech) {
    this.library = library;
    this.understanding = understanding;
    this.tongues = tongues;
    this.offers = new Offers(library);
    this.talking = new Talking(library, speech.mirror(), offers, speech.fitting());
  }

  /** How one's words are handed back, and which lines are near to them. */
  @Component
  record Speech(Mirror mirror, Fitting fitting) {}

  /** The answer to the turn's last line. */
  Said answer(CompanionTurn turn) {
    Course course = Course.of(turn);
    String text = course.person().isEmpty() ? "" : course.person().getLast();
    Optional<Tongue> other = tongues.spoken(text, turn.language());
    if (other.isPresent()) {
      return other.get().answer(turn, course);
    }
    Heard heard = understanding.hear(turn, course);
    Draft draft = new Draft(turn, course);
    answer(turn, course, heard, draft);
    return draft.said(library.lines("stay"));
  }

  private void answer(CompanionTurn turn, Course course, Heard heard, Draft draft) {
    Optional<String> offered = offers.last(course);
    switch (heard.intent()) {
      case YES -> {
        if (offered.isPresent()) {
          move(draft, "offer_accepted");
          draft.shows(offered.get());
        } else {
          move(draft, "short");
        }
      }
      case NO -> move(draft, offered.isPresent() ? "exercise_declined" : "short");
      case NUMBER -> move(draft.slot("number", String.valueOf(heard.number())), "scale_reply");
      case EXERCISE_ASKED -> {
        move(draft, "exercise_asked");
        if (!offers.put(draft, turn, course, heard.topic())
            && !offers.put(draft, turn, course, "general")) {
          draft.put(library.lines("exercises_page").getFirst());
        }
      }
      case HOPELESS, HARM_ASKED -> {
        draft.asksAnyway();
        move(draft, heard.intent().cell());
      }
      case GOODBYE -> {
        draft.closes();
        move(draft, "goodbye");
      }
      case GREETING -> move(draft, newcomer(turn, course) ? "newcomer" : "greeting");
      case ADVICE_ASKED -> {
        move(draft, "advice_asked");
        talking.help(draft, turn, course, heard);
      }
      case TALK -> {
        if (newcomer(turn, course)) {
          move(draft, "welcome_talk");
        }
        talking.talk(draft, turn, course, heard);
      }
      default -> move(draft, heard.intent().cell());
    }
  }

  private static boolean newcomer(CompanionTurn turn, Course course) {
    return turn.newcomer() && course.answers() == 0;
  }

  private void move(Draft draft, String cell) {
    List<Piece> lines = library.lines(cell);
    boolean calm = draft.mayAsk();
    // A line that asks would lose its question where two were asked before.
    if (calm || !draft.add(piece -> !piece.asks(), lines)) {
      draft.add(piece -> true, lines);
    }
  }
}
