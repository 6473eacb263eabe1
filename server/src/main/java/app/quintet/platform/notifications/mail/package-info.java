/** Letters: their texts, their way out by SMTP or into the dev inbox. */
@NullMarked
package app.quintet.platform.notifications.mail;

import org.jspecify.annotations.NullMarked;
