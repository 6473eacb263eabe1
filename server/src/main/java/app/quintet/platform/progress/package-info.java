/** Streaks, the points ledger and achievements. */
@ApplicationModule(displayName = "Progress")
@NullMarked
package app.quintet.platform.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
