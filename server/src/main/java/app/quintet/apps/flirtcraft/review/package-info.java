/** The scored review of a finished conversation. */
@NullMarked
package app.quintet.apps.flirtcraft.review;

import org.jspecify.annotations.NullMarked;
