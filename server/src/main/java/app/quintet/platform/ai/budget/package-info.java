/** Money and calls: reserved before a call, settled after it, told when they run out. */
@NullMarked
package app.quintet.platform.ai.budget;

import org.jspecify.annotations.NullMarked;
