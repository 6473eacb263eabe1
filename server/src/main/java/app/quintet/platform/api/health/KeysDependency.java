package app.quintet.platform.api.health;

import app.quintet.platform.api.Dependency;
import app.quintet.platform.vault.KeyRotation;
import org.springframework.stereotype.Component;

/** Whether the database of the keys answers; without it private texts can neither rest nor open. */
@Component
final class KeysDependency implements Dependency {
  private final Probe probe;

  KeysDependency(KeyRotation keys) {
    this.probe = new Probe(keys::answers);
  }

  @Override
  public String name() {
    return "keys";
  }

  @Override
  public State state() {
    return probe.ask() == Probe.Outcome.YES ? State.UP : State.DOWN;
  }

  @Override
  public boolean vital() {
    return true;
  }
}
