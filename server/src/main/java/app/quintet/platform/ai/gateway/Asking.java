package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.Skill;
import app.quintet.platform.ai.Skill.Turn;
import app.quintet.platform.ai.gateway.Asked.Answered;
import app.quintet.platform.ai.gateway.Asked.Failed;
import app.quintet.platform.ai.gateway.Asked.Next;
import app.quintet.platform.ai.gateway.Exchange.NoReply;
import app.quintet.platform.ai.metering.CallRow;
import app.quintet.platform.ai.metering.Outcome;
import app.quintet.platform.ai.prompt.Prepared;
import app.quintet.platform.ai.prompt.Screening;
import app.quintet.platform.ai.provider.Candidate;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks one model for a structured answer, and once more when the first cannot be used. */
@Component
class Asking {
  private final Exchange exchange;
  private final Screening screening;

  Asking(Exchange exchange, Screening screening) {
    this.exchange = exchange;
    this.screening = screening;
  }

  /** A usable answer or the reason why there is none; the repair shares the time. */
  <I, O extends Record> Asked<O> ask(
      Question<I, O> question, Candidate candidate, Duration within, Tally tally)
      throws InterruptedException {
    Prepared<O> prepared = question.prepared();
    String app = new CallRow.What(prepared.skill(), prepared.version(), candidate.model()).app();
    long end = System.nanoTime() + within.toNanos();
    List<Turn> more = List.of();
    try {
      for (int round = 0; round < 2; round++) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        var request = prepared.request(candidate.model(), more);
        String content = exchange.ask(app, candidate, request, left, tally).content();
        var reading = prepared.reader().read(content);
        O output = reading.output();
        List<String> faults =
            output == null ? reading.faults() : question.skill().faults(question.input(), output);
        if (output != null && reading.words().stream().anyMatch(screening::refuses)) {
          return new Failed<>(Outcome.REFUSED_OUTPUT, Next.OFFLINE);
        }
        if (output != null && faults.isEmpty()) {
          return new Answered<>(output, content, round > 0);
        }
        more = Prepared.repair(content, faults);
      }
      return new Failed<>(Outcome.INVALID, Next.MODEL);
    } catch (NoReply none) {
      return new Failed<>(none.outcome, none.next);
    }
  }

  /** A skill, what it is asked, and the same made ready to leave. */
  record Question<I, O extends Record>(Skill<I, O> skill, I input, Prepared<O> prepared) {}
}
