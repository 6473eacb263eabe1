package app.quintet.platform.notifications.push;

import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.notifications.NoticeKind;
import app.quintet.platform.notifications.dev.DevMessages;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes orders for pushes; each leaves by a job of its own, so that none is lost by a crash. */
@Component
public class Pushes {
  static final JobKind<Sending> KIND =
      new JobKind<>("notifications.push", Sending.class, JobKind.Priority.NOTIFICATION);
  private final Jobs jobs;
  private final Devices devices;
  private final Sender sender;
  private final boolean devInbox;

  Pushes(Jobs jobs, Devices devices, Sender sender, ObjectProvider<DevMessages> devInbox) {
    this.jobs = jobs;
    this.devices = devices;
    this.sender = sender;
    this.devInbox = devInbox.getIfAvailable() != null;
  }

  /**
   * The job's input.
   *
   * @param device null: nothing rings, the dev inbox shows what would have
   * @param until after that it is of no use
   */
  record Sending(UUID person, UUID notice, @Nullable UUID device, Weight weight, Instant until) {}

  /**
   * Orders the pushes for a notice; part of the current transaction.
   *
   * @param at when they may ring
   */
  public void order(UUID person, NoticeKind kind, UUID notice, String link, Instant at) {
    String app = link.split("/", 3)[1];
    List<UUID> ringing =
        sender.publicKey().map(key -> devices.ringing(person, app, key)).orElse(List.of());
    Weight weight = Weight.of(kind);
    Instant until = at.plus(weight.life());
    for (UUID device : ringing) {
      schedule(new Sending(person, notice, device, weight, until), at);
    }
    if (ringing.isEmpty() && devInbox) {
      schedule(new Sending(person, notice, null, weight, until), at);
    }
  }

  void schedule(Sending job, Instant at) {
    jobs.schedule(KIND, job.notice() + "/" + job.device(), job, at);
  }
}
