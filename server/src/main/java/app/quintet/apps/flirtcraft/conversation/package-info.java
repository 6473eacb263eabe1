/** The practice conversation: its states, its messages, and the reply that is owed. */
@NullMarked
package app.quintet.apps.flirtcraft.conversation;

import org.jspecify.annotations.NullMarked;
