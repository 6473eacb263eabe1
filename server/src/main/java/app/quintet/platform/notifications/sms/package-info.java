/** How short messages leave the server. */
@NullMarked
package app.quintet.platform.notifications.sms;

import org.jspecify.annotations.NullMarked;
