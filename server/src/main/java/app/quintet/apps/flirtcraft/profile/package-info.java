/** Whom a person is in this app: goals, wishes, switches, and the way there. */
@NullMarked
package app.quintet.apps.flirtcraft.profile;

import org.jspecify.annotations.NullMarked;
