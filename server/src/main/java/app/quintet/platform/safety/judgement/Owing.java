package app.quintet.platform.safety.judgement;

import app.quintet.platform.ai.Gateway;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.safety.Assessment;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.LaterJudgement;
import app.quintet.platform.vault.Vault;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Owes a judgement where one can be had. */
@Component
class Owing implements LaterJudgement {
  private static final String OFFLINE = "offline";
  private final Gateway gateway;
  private final Consents consents;
  private final Vault vault;
  private final Jobs jobs;
  private final Ids ids;
  private final Clock clock;

  Owing(Gateway gateway, Consents consents, Vault vault, Jobs jobs, Ids ids, Clock clock) {
    this.gateway = gateway;
    this.consents = consents;
    this.vault = vault;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void owe(
      UUID person, String app, @Nullable UUID reference, String text, Assessment known) {
    if (known.level() == CrisisLevel.CRITICAL
        || gateway.mode("safety").equals(OFFLINE)
        || !consents.granted(person, Purpose.MODEL_PROVIDERS)) {
      return;
    }
    String key = ids.next().toString();
    byte[] sealed = vault.seal(person, OwedJudgement.context(key), text);
    var owed =
        new OwedJudgement(
            person,
            app,
            reference,
            Base64.getEncoder().encodeToString(sealed),
            known.level(),
            known.event());
    jobs.schedule(OwedJudgement.KIND, key, owed, clock.instant());
  }
}
