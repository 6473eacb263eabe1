package app.quintet.platform.notifications.push;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.identity.SessionEnded;
import org.springframework.stereotype.Component;

/** A browser where nobody is signed in any more rings for nobody. */
@Component
class DeviceEnds implements EventHandler<SessionEnded> {
  private final Devices devices;

  DeviceEnds(Devices devices) {
    this.devices = devices;
  }

  @Override
  public String name() {
    return "notifications.device_ends";
  }

  @Override
  public Class<SessionEnded> type() {
    return SessionEnded.class;
  }

  @Override
  public void on(SessionEnded ended) {
    devices.removeOf(ended.person(), ended.session());
  }
}
