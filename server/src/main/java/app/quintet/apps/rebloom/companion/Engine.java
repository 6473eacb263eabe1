package app.quintet.apps.rebloom.companion;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The companion without a model. The same turn gets the same answer; never fails for any text. */
@Component
class Engine {
  private static final Logger log = LoggerFactory.getLogger(Engine.class);
  private final Library library;
  private final Understanding understanding;
  private final Tongues tongues;
  private final Talking talking;
  private final Moves moves;
  private final Fitting fitting;

  Engine(Library library, Understanding understanding, Tongues tongues, Speech speech) {
    this.library = library;
    this.understanding = understanding;
    this.tongues = tongues;
    this.fitting = speech.fitting();
    Offers offers = new Offers(library);
    this.talking =
        new Talking(
            library, new TakingUp(library, speech.mirror(), speech.fitting()), offers, speech);
    this.moves = new Moves(library, offers, speech);
  }

  /** How one's words are handed back, which lines are near to them, and what a word feels like. */
  @Component
  record Speech(Mirror mirror, Fitting fitting, FeelingSense feelings) {}

  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    // It computes for seconds: on a virtual thread it would keep a core from everybody's requests.
    Thread.ofPlatform().daemon().name("companion-library").start(this::prepare);
  }

  /** Makes all that would otherwise be made while the first people wait. */
  void prepare() {
    try {
      understanding.prepare();
      fitting.prepare(library.compared());
    } catch (RuntimeException failed) {
      log.warn("the library could not be prepared: {}", failed.getClass().getSimpleName());
    }
  }

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
    switch (heard.intent()) {
      case TALK -> {
        if (turn.newcomer() && course.answers() == 0) {
          moves.say(draft, course, "welcome_talk");
        }
        talking.talk(draft, turn, course, heard);
      }
      case ADVICE_ASKED -> moves.advise(draft, turn, course, heard);
      case WORRIED_FRIEND -> talking.friend(draft, course, heard);
      default -> moves.answer(draft, turn, course, heard);
    }
  }
}
