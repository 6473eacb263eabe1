/** Whoever answers: the conversation's skill, its offline engine and its library. */
@NullMarked
package app.quintet.apps.rebloom.companion;

import org.jspecify.annotations.NullMarked;
