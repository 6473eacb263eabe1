package app.quintet.platform.notifications.mail;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes orders for letters and sends each by a job, so that none is lost by a crash. */
@Component
public class PostOffice implements JobHandler<PostOffice.Sending> {
  private static final JobKind<Sending> KIND =
      new JobKind<>("notifications.letter", Sending.class, JobKind.Priority.NOTIFICATION);
  private final Tx tx;
  private final Jobs jobs;
  private final Letters letters;
  private final LetterWriter writer;
  private final Carrier carrier;

  PostOffice(Tx tx, Jobs jobs, Letters letters, LetterWriter writer, Carrier carrier) {
    this.tx = tx;
    this.jobs = jobs;
    this.letters = letters;
    this.writer = writer;
    this.carrier = carrier;
  }

  /** The job's input. */
  record Sending(UUID person, UUID letter) {}

  /**
   * Orders a letter as part of the current transaction.
   *
   * @param key unique for the person, so that an event delivered twice sends one letter
   */
  public void order(UUID person, String key, Template template, Order order, Instant at) {
    tx.as(
        person,
        () ->
            letters
                .add(person, key, template, order)
                .ifPresent(id -> jobs.schedule(KIND, id.toString(), new Sending(person, id), at)));
  }

  @Override
  public JobKind<Sending> kind() {
    return KIND;
  }

  @Override
  public void run(String key, Sending job) {
    letters
        .waiting(job.person(), job.letter())
        .ifPresent(
            waiting -> {
              carrier.carry(writer.write(waiting.template(), waiting.order()));
              letters.sent(job.person(), job.letter());
            });
  }
}
