/** The exercises as guided steps, and who has done which. */
@NullMarked
package app.quintet.apps.rebloom.exercise;

import org.jspecify.annotations.NullMarked;
