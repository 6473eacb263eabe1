/** Answers that a client may keep and ask about again. */
@NullMarked
package app.quintet.platform.api.caching;

import org.jspecify.annotations.NullMarked;
