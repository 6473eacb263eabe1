/** Counters and what they earn. */
@NullMarked
package app.quintet.platform.progress.achievements;

import org.jspecify.annotations.NullMarked;
