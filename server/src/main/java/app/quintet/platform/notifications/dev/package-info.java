/** What would have left the server, kept for a developer to read. */
@NullMarked
package app.quintet.platform.notifications.dev;

import org.jspecify.annotations.NullMarked;
