package app.quintet.platform.privacy.export;

import app.quintet.platform.notifications.NoticeKind;
import org.springframework.stereotype.Component;

/** Tells that an archive can be fetched, also by mail. */
@Component
class ExportNotice implements NoticeKind {
  static final String KIND = "export_ready";

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
  public boolean setByPerson() {
    // Asked for by the person, and good for a day only: quiet hours must not eat it up.
    return true;
  }
}
