package app.quintet.apps.rebloom.care;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.notifications.Notifications;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people and therapists what concerns them; part of the current transaction. */
@Component
public class CareNotices {
  private final Notifications notifications;

  CareNotices(Notifications notifications) {
    this.notifications = notifications;
  }

  /** Tells it once for each thing it is about. */
  public void tell(UUID person, CareNotice notice, UUID about) {
    notifications.tell(
        person, Rebloom.APP, notice.wire(), notice.wire() + "/" + about, Map.of(), notice.link());
  }
}
