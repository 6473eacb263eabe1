package app.quintet.platform.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.invoice.Invoice.Line;
import app.quintet.platform.data.Tx;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class InvoiceNumberTests {
  @Autowired People people;
  @Autowired Invoices invoices;
  @Autowired Tx tx;
  @Autowired Clock clock;

  @Test
  void fiftyAtOnceOfWhichAThirdFailLeaveNoGapAndNoNumberTwice() throws Exception {
    UUID person = people.fresh().id();
    int before = number(issue(person, "before" + person));
    List<Future<Invoice>> tries = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        int which = i;
        tries.add(threads.submit(() -> attempt(person, which)));
      }
    }
    List<Integer> numbers = new ArrayList<>();
    int failed = 0;
    for (Future<Invoice> attempt : tries) {
      if (attempt.state() == Future.State.SUCCESS) {
        numbers.add(number(attempt.get()));
      } else {
        failed++;
      }
    }
    assertThat(failed).isEqualTo(17);
    List<Integer> wanted = new ArrayList<>();
    for (int i = 1; i <= 33; i++) {
      wanted.add(before + i);
    }
    assertThat(numbers).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private Invoice attempt(UUID person, int which) {
    return tx.asSystem(
        Invoices.PURPOSE,
        () -> {
          Invoice invoice = invoices.issue(person, draft(person + "/" + which));
          if (which % 3 == 0) {
            throw new IllegalStateException("the transaction fails after the number was given");
          }
          return invoice;
        });
  }

  private Invoice issue(UUID person, String storeId) {
    return tx.asSystem(Invoices.PURPOSE, () -> invoices.issue(person, draft(storeId)));
  }

  private Draft draft(String storeId) {
    Instant now = clock.instant();
    return new Draft(
        Invoice.PAID,
        "stripe",
        storeId,
        "flirtcraft.premium",
        List.of(new Line("flirtcraft.premium", 999)),
        999,
        now,
        now.plus(Duration.ofDays(30)),
        now);
  }

  private static int number(Invoice invoice) {
    return Integer.parseInt(invoice.number().substring(invoice.number().indexOf('-') + 1));
  }
}
