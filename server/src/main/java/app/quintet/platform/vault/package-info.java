/** A key per person and the sealing of private text with it. */
@ApplicationModule(displayName = "Vault")
@NullMarked
package app.quintet.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
