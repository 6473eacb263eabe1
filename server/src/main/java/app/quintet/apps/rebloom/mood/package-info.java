/** Moods as a person notes them, and their course over time. */
@NullMarked
package app.quintet.apps.rebloom.mood;

import org.jspecify.annotations.NullMarked;
