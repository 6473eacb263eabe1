package app.quintet.platform.privacy.erasure;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Closing;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.privacy.erasure.ErasureTable.Standing;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ends an account. Each step is a transaction that also notes that it is done, so that after a
 * crash the next try goes on where the last one stopped; what cannot be in a transaction (the key,
 * the mail) bears being repeated.
 */
@Component
class Erasing implements JobHandler<Erasing.Ending> {
  /** Names no person: the job must survive what it does. */
  record Ending(UUID erasure) {}

  static final JobKind<Ending> KIND =
      new JobKind<>("privacy.erasure", Ending.class, JobKind.Priority.NOTIFICATION);
  private final Tx tx;
  private final ErasureTable table;
  private final List<PersonalData> modules;
  private final Closing closing;
  private final Remains remains;
  private final Clock clock;

  Erasing(
      Tx tx,
      ErasureTable table,
      List<PersonalData> modules,
      Closing closing,
      Remains remains,
      Clock clock) {
    this.tx = tx;
    this.table = table;
    this.modules = modules.stream().sorted(Comparator.comparing(PersonalData::module)).toList();
    this.closing = closing;
    this.remains = remains;
    this.clock = clock;
  }

  @Override
  public JobKind<Ending> kind() {
    return KIND;
  }

  @Override
  public void run(String key, Ending ending) {
    table.begin(ending.erasure(), clock.instant()).ifPresent(this::goOn);
  }

  private void goOn(Standing standing) {
    UUID person = standing.person();
    if (person != null) {
      erase(standing, person);
    }
    if (!standing.told()) {
      remains.receipt(standing.id(), clock.instant());
    }
    remains.destroyKey(standing.id());
  }

  private void erase(Standing standing, UUID person) {
    UUID id = standing.id();
    remains.address(standing, person);
    step(standing, person, "sessions", () -> closing.lock(person, clock.instant()));
    for (PersonalData module : modules) {
      step(standing, person, module.module(), () -> module.erase(person));
    }
    step(standing, person, "account", () -> closing.remove(person));
    remains.destroyKey(person);
    // What ran while the rows went may have left something behind that hangs on no account.
    modules.forEach(module -> tx.as(person, () -> module.erase(person)));
    tx.asSystem(
        ErasureTable.PURPOSE,
        () -> {
          remains.pseudonym(person, id);
          table.erased(id, clock.instant());
        });
  }

  private void step(Standing standing, UUID person, String name, Runnable work) {
    if (!standing.done().contains(name)) {
      tx.as(
          person,
          () -> {
            work.run();
            table.done(standing.id(), name);
          });
    }
  }
}
