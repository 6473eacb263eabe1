/** Trying another line after a conversation: how it would have been answered and scored. */
@NullMarked
package app.quintet.apps.flirtcraft.whatif;

import org.jspecify.annotations.NullMarked;
