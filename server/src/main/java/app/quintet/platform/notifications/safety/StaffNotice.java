package app.quintet.platform.notifications.safety;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Role;
import app.quintet.platform.notifications.Notifications;
import app.quintet.platform.safety.CrisisNoted;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells every clinician, in the inbox and by mail, that the safety queue has grown. */
@Component
class StaffNotice implements EventHandler<CrisisNoted> {
  private final Accounts accounts;
  private final Notifications notifications;

  StaffNotice(Accounts accounts, Notifications notifications) {
    this.accounts = accounts;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "notifications.safety_queue";
  }

  @Override
  public Class<CrisisNoted> type() {
    return CrisisNoted.class;
  }

  @Override
  public void on(CrisisNoted noted) {
    for (UUID clinician : accounts.withRole(Role.CLINICIAN)) {
      notifications.tell(
          clinician,
          SafetyKinds.APP,
          SafetyKinds.QUEUE,
          "safety/" + noted.event(),
          Map.of("level", noted.level().wire()),
          "/admin/safety");
    }
  }
}
