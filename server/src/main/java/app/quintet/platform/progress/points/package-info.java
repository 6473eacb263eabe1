/** The points ledger. */
@NullMarked
package app.quintet.platform.progress.points;

import org.jspecify.annotations.NullMarked;
