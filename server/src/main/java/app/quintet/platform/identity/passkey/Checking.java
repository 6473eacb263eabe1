package app.quintet.platform.identity.passkey;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.SecurityNoticed;
import app.quintet.platform.identity.passkey.Verifier.Refused;
import app.quintet.platform.identity.passkey.Verifier.Used;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks one use of a passkey and writes down how it went. */
@Component
final class Checking {
  private final Verifier verifier;
  private final PasskeyTable table;
  private final Tx tx;
  private final Audit audit;
  private final Events events;
  private final Clock clock;

  Checking(Verifier verifier, PasskeyTable table, Tx tx, Audit audit, Events events, Clock clock) {
    this.verifier = verifier;
    this.table = table;
    this.tx = tx;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the proof holds; a refusal is audited, and a counter that went back told by mail. */
  boolean holds(Passkey passkey, Proof proof, byte[] challenge) {
    try {
      Used used = verifier.used(passkey, proof, challenge);
      if (!table.used(passkey, used.signCount(), used.backedUp(), clock.instant())) {
        // Two uses with one counter at the same moment: one of them is not the device.
        throw new Refused("MaliciousCounterValue", true);
      }
      return true;
    } catch (Refused refused) {
      refuse(passkey.person(), refused.reason());
      if (refused.copied()) {
        tell(passkey.person(), SecurityNotice.PASSKEY_COPIED);
      }
      return false;
    }
  }

  void refuse(@Nullable UUID person, String reason) {
    audit.record(null, "identity.passkey_refused", person, Map.of("reason", reason));
  }

  void tell(UUID person, SecurityNotice notice) {
    Instant now = clock.instant();
    tx.as(person, () -> events.publish(new SecurityNoticed(person, notice, now)));
  }
}
