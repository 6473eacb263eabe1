/** Plans and entitlements: one question, is this person entitled to this feature. */
@ApplicationModule(displayName = "Billing")
@NullMarked
package app.quintet.platform.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
