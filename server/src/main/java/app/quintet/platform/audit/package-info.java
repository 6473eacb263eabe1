/** The append-only chain of who did what, when and why. */
@ApplicationModule(displayName = "Audit")
@NullMarked
package app.quintet.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
