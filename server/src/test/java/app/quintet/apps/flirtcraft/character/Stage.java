package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real engine over the real sentence model, without a server around it. */
final class Stage {
  static final Library LIBRARY = new Library();
  static final Caster CASTER = new Caster();
  static final Embeddings EMBEDDINGS = embeddings();
  static final Understanding UNDERSTANDING = new Understanding(LIBRARY, EMBEDDINGS);
  static final Engine ENGINE = new Engine(UNDERSTANDING, LIBRARY);

  private Stage() {}

  private static Embeddings embeddings() {
    var context = new AnnotationConfigApplicationContext();
    context.scan("app.quintet.platform.ai.embedding");
    context.refresh();
    return context.getBean(Embeddings.class);
  }

  static Seeker seeker(TargetGender gender) {
    return new Seeker(29, "male", gender, 22, 45, EnumSet.allOf(SkillGoal.class));
  }

  static CharacterTurn.Scene scene(ScenarioType place, Difficulty difficulty, long seed) {
    Seeker seeker = seeker(TargetGender.RANDOMIZED);
    return new CharacterTurn.Scene(
        place, difficulty, CASTER.cast(place, difficulty, seeker, seed), seeker);
  }

  /** A conversation under way. */
  static final class Talk {
    final CharacterTurn.Scene scene;
    final List<CharacterTurn.Exchange> transcript = new ArrayList<>();
    final List<Reply> replies = new ArrayList<>();
    private final Set<Integer> former;
    private final long seed;
    EngagementState state;

    Talk(CharacterTurn.Scene scene, Set<Integer> former, long seed) {
      this.scene = scene;
      this.former = former;
      this.seed = seed;
      this.state = EngagementState.fresh(scene.difficulty());
    }

    Reply say(String text) {
      return say(text, false);
    }

    Reply say(String text, boolean refused) {
      var turn = new CharacterTurn(scene, transcript, List.of(text), state, refused, former, seed);
      Reply reply = ENGINE.reply(ENGINE.hear(turn));
      transcript.add(new CharacterTurn.Exchange(false, text));
      reply.lines().forEach(l -> transcript.add(new CharacterTurn.Exchange(true, l.text())));
      replies.add(reply);
      state = reply.state();
      return reply;
    }

    String lastLine() {
      return transcript.isEmpty() ? "" : transcript.getLast().text();
    }
  }
}
