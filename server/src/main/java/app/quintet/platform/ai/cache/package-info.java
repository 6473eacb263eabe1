/** Exact answers of skills that hold nothing personal, for a day. */
@NullMarked
package app.quintet.platform.ai.cache;

import org.jspecify.annotations.NullMarked;
