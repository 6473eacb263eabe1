/** The operator's commands and API over what the other modules offer. */
@ApplicationModule(displayName = "Admin")
@NullMarked
package app.quintet.platform.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
