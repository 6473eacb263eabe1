package app.quintet.platform.notifications.push;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.notifications.dev.DevMessages;
import app.quintet.platform.notifications.push.PushService.Answer;
import app.quintet.platform.notifications.push.Pushes.Sending;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends one push to one browser. Should the process die between sending and noting it, the push
 * goes out again and replaces itself by its tag.
 */
@Component
class Delivery implements JobHandler<Sending> {
  private static final Logger log = LoggerFactory.getLogger(Delivery.class);
  private static final Duration SOONEST = Duration.ofSeconds(1);
  private final PushTexts texts;
  private final Pushes pushes;
  private final Devices devices;
  private final Way way;
  private final Clock clock;
  private final MeterRegistry meters;

  Delivery(
      PushTexts texts, Pushes pushes, Devices devices, Way way, Clock clock, MeterRegistry meters) {
    this.texts = texts;
    this.pushes = pushes;
    this.devices = devices;
    this.way = way;
    this.clock = clock;
    this.meters = meters;
  }

  /** Out of the server: to a push service, or in the dev profile to the dev inbox. */
  @Component
  record Way(PushService service, ObjectProvider<DevMessages> devInbox, JsonMapper json) {
    Answer send(Subscription to, PushText text, Sending job, Duration life) {
      byte[] bytes =
          json.writeValueAsBytes(
              Map.of(
                  "title",
                  text.title(),
                  "body",
                  text.body(),
                  "tag",
                  text.tag(),
                  "link",
                  text.link()));
      return service.send(to, bytes, text.tag(), job.weight().urgency(), life);
    }

    void show(UUID person, PushText text) {
      devInbox.ifAvailable(
          inbox ->
              inbox.add("push", person.toString(), text.title(), text.body(), null, text.link()));
    }
  }

  @Override
  public JobKind<Sending> kind() {
    return Pushes.KIND;
  }

  @Override
  public void run(String key, Sending job) {
    texts.find(job.person(), job.notice()).ifPresent(text -> ring(text, job));
  }

  private void ring(PushText text, Sending job) {
    Instant now = clock.instant();
    if (text.notBefore().isAfter(now)) {
      // Quiet hours that began, or were set, while it waited.
      pushes.schedule(
          new Sending(
              job.person(),
              job.notice(),
              job.device(),
              job.weight(),
              text.notBefore().plus(job.weight().life())),
          text.notBefore());
    } else if (!now.isBefore(job.until())) {
      count("expired");
    } else if (job.device() == null) {
      way.show(job.person(), text);
    } else {
      UUID device = job.device();
      devices
          .subscription(job.person(), device)
          .ifPresent(to -> send(to, device, text, job, Duration.between(now, job.until())));
    }
  }

  private void send(Subscription to, UUID device, PushText text, Sending job, Duration life) {
    Answer answer;
    try {
      answer = way.send(to, text, job, life);
    } catch (SecurityException refused) {
      log.warn("a device was removed: {}", refused.getMessage());
      devices.removeQuietly(job.person(), device);
      count("forbidden");
      return;
    }
    int status = answer.status();
    if (status / 100 == 2) {
      devices.reached(job.person(), device);
      count("sent");
    } else if (status == 404 || status == 410) {
      // The browser has unsubscribed, or is no more (RFC 8030, 7.3).
      devices.removeQuietly(job.person(), device);
      count("gone");
    } else if (status == 429 || status >= 500) {
      later(answer, job);
    } else {
      // Sending the same again would be refused again: a wrong key, or a push too large.
      log.error("a push service refused a push with status {}", status);
      count("refused");
    }
  }

  private void later(Answer answer, Sending job) {
    Duration wait = answer.retryAfter();
    count("put_off");
    if (wait == null) {
      throw new IllegalStateException("a push service answered " + answer.status());
    }
    Instant again = clock.instant().plus(wait.compareTo(SOONEST) < 0 ? SOONEST : wait);
    // What would come too late is not sent again: run() would only find it expired.
    if (again.isBefore(job.until())) {
      pushes.schedule(job, again);
    } else {
      count("expired");
    }
  }

  private void count(String outcome) {
    meters.counter("pushes", "outcome", outcome).increment();
  }
}
