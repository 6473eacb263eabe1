/** Points, leaderboards and one's own figures. */
@NullMarked
package app.quintet.apps.twotruths.standing;

import org.jspecify.annotations.NullMarked;
