package app.quintet.platform.notifications.media;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.media.MediaLeaving;
import app.quintet.platform.notifications.NoticeKind;
import app.quintet.platform.notifications.Notifications;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells somebody who has been away for long, also by mail, when their files go. */
@Component
class LeavingNotice implements EventHandler<MediaLeaving> {
  private static final String KIND = "media_leaving";
  private final Notifications notifications;

  LeavingNotice(Notifications notifications) {
    this.notifications = notifications;
  }

  /** Not offered for switching off: it is the last word before something is lost. */
  @Component
  static class Kind implements NoticeKind {
    @Override
    public String app() {
      return "platform";
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public boolean mailed() {
      return true;
    }

    @Override
    public boolean always() {
      return true;
    }
  }

  @Override
  public String name() {
    return "notifications.media_leaving";
  }

  @Override
  public Class<MediaLeaving> type() {
    return MediaLeaving.class;
  }

  @Override
  public void on(MediaLeaving leaving) {
    notifications.tell(
        leaving.person(),
        "platform",
        KIND,
        KIND,
        Map.of(
            "files",
            Integer.toString(leaving.files()),
            "day",
            leaving.goesAt().atOffset(ZoneOffset.UTC).toLocalDate().toString()),
        "/");
  }
}
