/** Money and calls: leased from the database, handed out before a call, settled after it. */
@NullMarked
package app.quintet.platform.ai.budget;

import org.jspecify.annotations.NullMarked;
