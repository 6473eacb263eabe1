/** Points, streak, achievements, numbers and the weekly board. */
@NullMarked
package app.quintet.apps.flirtcraft.reward;

import org.jspecify.annotations.NullMarked;
