package app.quintet.platform.admin.command;

import app.quintet.platform.vault.KeyRotation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Changes the master key of the data folder. */
@Component
@Lazy
public class KeyCommands {
  private final KeyRotation rotation;

  KeyCommands(KeyRotation rotation) {
    this.rotation = rotation;
  }

  /** Makes a new one; the old one stays until it is retired. */
  public String rotate() {
    return rotation.rotate();
  }

  /** Throws the old ones away once nothing needs them. */
  public String retire() {
    return rotation.retire();
  }
}
