/** The safety plan, who helps where, what waits to be seen, and texting somebody close. */
@NullMarked
package app.quintet.apps.rebloom.safetyplan;

import org.jspecify.annotations.NullMarked;
