/** What people are told about their files. */
@NullMarked
package app.quintet.platform.notifications.media;

import org.jspecify.annotations.NullMarked;
