package app.quintet.apps.rebloom.companion;

import org.jspecify.annotations.Nullable;

/**
 * The structured output of the companion.
 *
 * @param exercise slug of the exercise offered, or null
 * @param closing whether it says goodbye
 */
record CompanionOutput(String message, @Nullable String exercise, boolean closing) {}
