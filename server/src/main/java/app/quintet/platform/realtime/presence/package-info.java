/** Who is online. */
@NullMarked
package app.quintet.platform.realtime.presence;

import org.jspecify.annotations.NullMarked;
