package app.quintet.platform.safety.judgement;

import app.quintet.platform.ai.Gateway;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.CrisisRaised;
import app.quintet.platform.safety.card.Alarm;
import app.quintet.platform.safety.crisis.Combination.Combined;
import app.quintet.platform.safety.crisis.Reading;
import app.quintet.platform.vault.Vault;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the model read an owed text, and raises the alarm when it sees more danger. */
@Component
class Judging implements JobHandler<OwedJudgement> {
  private final Gateway gateway;
  private final JudgementSkill skill;
  private final Vault vault;
  private final Raising raising;

  Judging(Gateway gateway, JudgementSkill skill, Vault vault, Raising raising) {
    this.gateway = gateway;
    this.skill = skill;
    this.vault = vault;
    this.raising = raising;
  }

  @Override
  public JobKind<OwedJudgement> kind() {
    return OwedJudgement.KIND;
  }

  @Override
  public void run(String key, OwedJudgement owed) {
    byte[] sealed = Base64.getDecoder().decode(owed.sealed());
    String text = vault.open(owed.person(), OwedJudgement.context(key), sealed);
    var answer = gateway.run(skill, text, owed.person(), true);
    if (answer.source() == Gateway.Source.OFFLINE) {
      return;
    }
    CrisisLevel level = CrisisLevel.valueOf(answer.output().level().toUpperCase(Locale.ROOT));
    if (level.needsCard() && level.compareTo(owed.known()) > 0) {
      raising.raise(UUID.fromString(key), owed, level, answer.output());
    }
  }

  /** Stores the graver event and tells the app, in one transaction, once. */
  @Component
  static class Raising {
    private final Alarm alarm;
    private final Accounts accounts;
    private final Events outbox;
    private final Tx tx;

    Raising(Alarm alarm, Accounts accounts, Events outbox, Tx tx) {
      this.alarm = alarm;
      this.accounts = accounts;
      this.outbox = outbox;
      this.tx = tx;
    }

    void raise(UUID event, OwedJudgement owed, CrisisLevel level, Judgement judgement) {
      Reading reading =
          new Reading("judgement", level, judgement.confidence(), judgement.signals(), false);
      var seen =
          new Combined(level, judgement.confidence(), judgement.signals(), false, List.of(reading));
      tx.as(
          owed.person(),
          () -> {
            // The job may run again after a crash; the event's id is the job's, so it is stored
            // once.
            if (alarm.raise(
                event, accounts.get(owed.person()), owed.app(), owed.reference(), seen)) {
              outbox.publish(
                  new CrisisRaised(owed.person(), owed.app(), owed.reference(), event, level));
            }
          });
    }
  }
}
