/** Accounts, credentials, sessions, tokens, roles and consents. */
@ApplicationModule(displayName = "Identity")
@NullMarked
package app.quintet.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
