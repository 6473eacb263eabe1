/** Moderation by lists. */
@NullMarked
package app.quintet.platform.safety.moderation;

import org.jspecify.annotations.NullMarked;
