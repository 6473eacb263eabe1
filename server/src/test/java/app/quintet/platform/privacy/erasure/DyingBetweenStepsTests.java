package app.quintet.platform.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Closing;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process dies before, and in the middle of, each step; the next try finishes the work. */
@QuintetTest
class DyingBetweenStepsTests {
  @Autowired People people;
  @Autowired Tx tx;
  @Autowired ErasureTable table;
  @Autowired List<PersonalData> modules;
  @Autowired Closing closing;
  @Autowired Remains remains;
  @Autowired AppClock clock;
  @Autowired Jobs jobs;

  /** What a killed process looks like to those who come after it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  @Test
  void howeverOftenItDiesItGoesOnWhereItStoppedAndEndsOnce() throws Exception {
    TestPerson ann = people.fresh();
    String receipt =
        ann.api()
            .send("DELETE", "/api/v1/privacy/account", Map.of("now", false))
            .mustBe(202)
            .data()
            .get("receipt")
            .asString();
    UUID id = UUID.fromString(receipt);
    jobs.cancel(Erasing.KIND, receipt);
    clock.advance(Duration.ofDays(31));
    List<String> ran = new ArrayList<>();
    List<PersonalData> inOrder =
        modules.stream().sorted(Comparator.comparing(PersonalData::module)).toList();
    for (PersonalData deadly : inOrder) {
      assertThatThrownBy(() -> erasing(deadly.module(), ran).run(receipt, new Erasing.Ending(id)))
          .isInstanceOf(Killed.class);
    }
    assertThat(table.receipt(id).orElseThrow().erasedAt()).isNull();
    erasing("", ran).run(receipt, new Erasing.Ending(id));
    var done = table.receipt(id).orElseThrow();
    assertThat(done.erasedAt()).isNotNull();
    erasing("", ran).run(receipt, new Erasing.Ending(id));
    assertThat(table.receipt(id)).contains(done);
    assertThat(Everywhere.mentions(ann.id().toString())).isSubsetOf("vault.erased");
    // Once to completion as a step, and once more for what ran meanwhile.
    assertThat(ran.stream().filter("identity"::equals)).hasSize(2);
  }

  private Erasing erasing(String deadly, List<String> ran) {
    List<PersonalData> mortal = new ArrayList<>();
    modules.forEach(module -> mortal.add(new Mortal(module, module.module().equals(deadly), ran)));
    return new Erasing(tx, table, mortal, closing, remains, clock);
  }

  /** Does its work and then dies before anything is committed. */
  private record Mortal(PersonalData of, boolean dies, List<String> ran) implements PersonalData {
    @Override
    public Set<String> tables() {
      return of.tables();
    }

    @Override
    public String module() {
      return of.module();
    }

    @Override
    public void export(UUID person, ExportSink sink) {
      of.export(person, sink);
    }

    @Override
    public void erase(UUID person) {
      of.erase(person);
      if (dies) {
        throw new Killed();
      }
      ran.add(of.module());
    }
  }
}
