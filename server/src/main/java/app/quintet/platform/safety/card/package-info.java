/** Crisis events, the card and its helplines. */
@NullMarked
package app.quintet.platform.safety.card;

import org.jspecify.annotations.NullMarked;
