/** WebSockets: entry, frames, bounded mailboxes. */
@NullMarked
package app.quintet.platform.realtime.socket;

import org.jspecify.annotations.NullMarked;
