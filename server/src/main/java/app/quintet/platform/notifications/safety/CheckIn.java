package app.quintet.platform.notifications.safety;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.notifications.Notifications;
import app.quintet.platform.safety.FollowUpDue;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks somebody how they are, in words that anybody looking at the screen may read. */
@Component
class CheckIn implements EventHandler<FollowUpDue> {
  private final Notifications notifications;

  CheckIn(Notifications notifications) {
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "notifications.check_in";
  }

  @Override
  public Class<FollowUpDue> type() {
    return FollowUpDue.class;
  }

  @Override
  public void on(FollowUpDue due) {
    notifications.tell(
        due.person(),
        SafetyKinds.APP,
        SafetyKinds.CHECK_IN,
        "check_in/" + due.event(),
        Map.of(),
        "/" + due.app() + "/");
  }
}
