/** The places with their locks. */
@NullMarked
package app.quintet.apps.flirtcraft.place;

import org.jspecify.annotations.NullMarked;
