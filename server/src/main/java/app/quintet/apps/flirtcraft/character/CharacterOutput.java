package app.quintet.apps.flirtcraft.character;

import org.jspecify.annotations.Nullable;

/**
 * The structured output of the character.
 *
 * @param secondMessage a message right after the first, or null
 * @param bodyLanguage one short clause of what is seen, without a name or pronoun at its head
 * @param receptiveness one of closed, guarded, neutral, open, warm
 */
record CharacterOutput(
    String message, @Nullable String secondMessage, String bodyLanguage, String receptiveness) {}
