package app.quintet.platform.data;

import app.quintet.platform.data.acting.ExternalTarget;
import java.io.IOException;
import java.sql.SQLException;

/** Finds where the settings say that a backup comes back to. */
public final class RestoreTargets {
  private RestoreTargets() {}

  /** The empty place; throws IllegalArgumentException if something is there already. */
  public static RestoreTarget open(DataSettings settings, KeysSettings keys)
      throws IOException, SQLException {
    return ExternalTarget.open(settings, keys);
  }
}
