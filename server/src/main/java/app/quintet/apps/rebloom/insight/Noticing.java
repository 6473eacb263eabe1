package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.exercise.ExerciseDone;
import app.quintet.apps.rebloom.mood.MoodKept;
import app.quintet.apps.rebloom.session.SessionSummed;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mood, a session or an exercise came to be: there may be something to learn. */
@Configuration(proxyBeanMethods = false)
class Noticing {
  @Bean
  EventHandler<MoodKept> learningFromMoods(Jobs jobs, Fresh fresh) {
    return new Owing<>("rebloom.learning", MoodKept.class, MoodKept::person, jobs, fresh);
  }

  @Bean
  EventHandler<SessionSummed> learningFromSessions(Jobs jobs, Fresh fresh) {
    return new Owing<>(
        "rebloom.learning.session", SessionSummed.class, SessionSummed::person, jobs, fresh);
  }

  @Bean
  EventHandler<ExerciseDone> learningFromRuns(Jobs jobs, Fresh fresh) {
    return new Owing<>(
        "rebloom.learning.run", ExerciseDone.class, ExerciseDone::person, jobs, fresh);
  }

  /** Owes that person a look; one that is owed already is enough. */
  private record Owing<E extends DomainEvent>(
      String name, Class<E> type, Function<E, UUID> whose, Jobs jobs, Fresh fresh)
      implements EventHandler<E> {
    @Override
    public void on(E event) {
      UUID person = whose.apply(event);
      jobs.schedule(
          LearningJob.KIND, person.toString(), new LearningJob.LearningOwed(person), fresh.now());
    }
  }
}
