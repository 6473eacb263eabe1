package app.quintet.platform.notifications.push;

import app.quintet.platform.api.Dependency;
import org.springframework.stereotype.Component;

/** Says at /health whether this server sends pushes. */
@Component
final class PushHealth implements Dependency {
  private final Sender sender;

  PushHealth(Sender sender) {
    this.sender = sender;
  }

  @Override
  public String name() {
    return "push";
  }

  @Override
  public State state() {
    return sender.publicKey().isPresent() ? State.UP : State.OFF;
  }
}
