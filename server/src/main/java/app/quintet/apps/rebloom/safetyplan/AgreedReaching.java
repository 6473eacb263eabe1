package app.quintet.apps.rebloom.safetyplan;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.CrisisNoted;
import org.springframework.stereotype.Component;

/** At critical danger the contact is texted without asking, where that was agreed beforehand. */
@Component
class AgreedReaching implements EventHandler<CrisisNoted> {
  private final Reaching reaching;

  AgreedReaching(Reaching reaching) {
    this.reaching = reaching;
  }

  @Override
  public String name() {
    return "rebloom.agreed_contact";
  }

  @Override
  public Class<CrisisNoted> type() {
    return CrisisNoted.class;
  }

  @Override
  public void on(CrisisNoted noted) {
    if (noted.app().equals(Rebloom.APP) && noted.level() == CrisisLevel.CRITICAL) {
      reaching.reachAsAgreed(noted.person(), noted.event());
    }
  }
}
