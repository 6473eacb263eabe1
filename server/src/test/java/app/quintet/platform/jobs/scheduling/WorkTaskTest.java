package app.quintet.platform.jobs.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkTaskTest {
  private static final Instant NOW = Instant.parse("2027-05-04T12:00:00Z");

  private static final class Letter extends WorkTask {
    private Letter() {
      super("test.letter", (complete, work) -> {}, (complete, work) -> {}, 7);
    }

    @Override
    public CompletionHandler<byte[]> execute(TaskInstance<byte[]> job, ExecutionContext context) {
      return (complete, work) -> work.remove();
    }
  }

  @Test
  void aJobIsDueAtOnceUnderItsKindAndKeyWithItsData() {
    var job = new Letter().schedulableInstance("to Ann", new byte[] {1, 2});
    assertThat(job.getTaskName()).isEqualTo("test.letter");
    assertThat(job.getId()).isEqualTo("to Ann");
    assertThat(job.getTaskInstance().getData()).containsExactly(1, 2);
    assertThat(job.getNextExecutionTime(NOW)).isEqualTo(NOW);
  }

  @Test
  void aJobWithoutDataIsDueAtOnceToo() {
    var job = new Letter().schedulableInstance("to Ann");
    assertThat(job.getTaskInstance().getData()).isNull();
    assertThat(job.getNextExecutionTime(NOW)).isEqualTo(NOW);
    assertThat(new Letter().getDefaultPriority()).isEqualTo(7);
  }
}
