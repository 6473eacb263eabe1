/** Conversations: what is said, how worry is met, and the reply that is owed. */
@NullMarked
package app.quintet.apps.rebloom.session;

import org.jspecify.annotations.NullMarked;
