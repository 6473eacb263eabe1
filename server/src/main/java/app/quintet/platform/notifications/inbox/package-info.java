/** The inbox, its preferences and quiet hours. */
@NullMarked
package app.quintet.platform.notifications.inbox;

import org.jspecify.annotations.NullMarked;
