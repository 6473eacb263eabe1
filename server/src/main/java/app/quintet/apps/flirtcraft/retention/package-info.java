/** When transcripts are forgotten. */
@NullMarked
package app.quintet.apps.flirtcraft.retention;

import org.jspecify.annotations.NullMarked;
