/** Guessing, its score, and what those who guessed may know. */
@NullMarked
package app.quintet.apps.twotruths.guess;

import org.jspecify.annotations.NullMarked;
