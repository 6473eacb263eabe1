/** The feeds, ordered by figures that are kept with each guess. */
@NullMarked
package app.quintet.apps.twotruths.feed;

import org.jspecify.annotations.NullMarked;
