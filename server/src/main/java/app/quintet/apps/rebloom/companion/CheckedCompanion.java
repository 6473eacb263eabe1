package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Gateway;
import app.quintet.platform.safety.AnswerCheck;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@link Companion} behind the gateway; whoever answers, the answer is checked last. */
@Component
class CheckedCompanion implements Companion {
  private static final Logger log = LoggerFactory.getLogger(CheckedCompanion.class);
  private static final String APP = "rebloom";
  private static final String OFFLINE = "offline";
  private final Gateway gateway;
  private final CompanionSkill skill;
  private final RecapSkill recapSkill;
  private final Engine engine;
  private final AnswerCheck check;
  private final Sense sense;

  CheckedCompanion(
      Gateway gateway,
      CompanionSkill skill,
      RecapSkill recapSkill,
      Engine engine,
      AnswerCheck check,
      Sense sense) {
    this.gateway = gateway;
    this.skill = skill;
    this.recapSkill = recapSkill;
    this.engine = engine;
    this.check = check;
    this.sense = sense;
  }

  /** How texts sound, and in which language they are. */
  @Component
  record Sense(FeelingSense feelings, Tongues tongues) {}

  @Override
  public CompanionReply answer(UUID person, CompanionTurn turn) {
    try {
      var answer = gateway.run(skill, turn, person, true);
      if (answer.source() != Gateway.Source.OFFLINE) {
        CompanionOutput made = answer.output();
        return reply(
            turn,
            new Said(made.message(), made.exercise(), List.of(), made.closing()),
            answer.source(),
            answer.model());
      }
    } catch (RuntimeException failed) {
      // The class alone: a message could quote what somebody wrote.
      log.warn("the gateway failed: {}", failed.getClass().getName());
    }
    return offline(turn);
  }

  private CompanionReply offline(CompanionTurn turn) {
    Said said;
    try {
      // The twin's output lacks the pieces used; the engine gives the same answer again.
      said = engine.answer(turn);
    } catch (RuntimeException failed) {
      log.error("the engine failed: {}", failed.getClass().getName());
      said = instead(turn);
    }
    return reply(turn, said, Gateway.Source.OFFLINE, OFFLINE);
  }

  private CompanionReply reply(CompanionTurn turn, Said said, Gateway.Source source, String model) {
    String asked = turn.lines().isEmpty() ? "" : turn.lines().getLast().text();
    List<String> broken = check.breaches(said.text(), asked, turn.language());
    if (!broken.isEmpty()) {
      log.warn("an answer of {} was replaced, it broke {}", model, broken);
      said = instead(turn);
    }
    String text = disclosed(turn, asked, said.text());
    return new CompanionReply(
        text, turn.approach(), said.exercise(), said.used(), said.closing(), source, model);
  }

  private Said instead(CompanionTurn turn) {
    return new Said(tongue(turn).instead(), null, List.of(), false);
  }

  private Tongue tongue(CompanionTurn turn) {
    String asked = turn.lines().isEmpty() ? "" : turn.lines().getLast().text();
    return sense.tongues().spoken(asked, turn.language()).orElse(sense.tongues().of("en"));
  }

  private String disclosed(CompanionTurn turn, String asked, String text) {
    if (turn.disclosure() == Disclosure.NONE) {
      return text;
    }
    Tongue tongue = sense.tongues().spoken(asked, turn.language()).orElse(sense.tongues().of("en"));
    return tongue.disclosure(turn.disclosure()) + "\n\n" + text;
  }

  @Override
  public Recap recap(UUID person, CompanionTurn turn) {
    RecapOutput made;
    try {
      made = gateway.run(recapSkill, turn, person, true).output();
    } catch (RuntimeException failed) {
      log.warn("the summary failed: {}", failed.getClass().getName());
      made = new RecapOutput("You talked with the companion.", List.of("general"), null, List.of());
    }
    return new Recap(made.summary(), made.topics(), made.feeling(), made.helped());
  }

  @Override
  public Feeling feeling(String text, String language) {
    boolean english = sense.tongues().spoken(text, language).isEmpty();
    // The sentence model and the words are English; of other languages nothing is claimed.
    return english ? sense.feelings().of(text) : new Feeling(0, List.of());
  }

  @Override
  public String mode() {
    return gateway.mode(APP);
  }
}
