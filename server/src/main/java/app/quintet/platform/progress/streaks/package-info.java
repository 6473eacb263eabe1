/** The ledger of local days and the fold that makes a streak of it. */
@NullMarked
package app.quintet.platform.progress.streaks;

import org.jspecify.annotations.NullMarked;
