/**
 * What reaches a person outside the page they are on: inbox, e-mail, preferences, and the dev
 * inbox.
 */
@ApplicationModule(displayName = "Notifications")
@NullMarked
package app.quintet.platform.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
