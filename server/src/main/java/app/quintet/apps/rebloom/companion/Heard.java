package app.quintet.apps.rebloom.companion;

import org.jspecify.annotations.Nullable;

/**
 * A message as it was understood.
 *
 * @param topic one of {@link Library#TOPICS}
 * @param named whether a plain word of this very message names the topic
 * @param words how many words it has
 * @param tone how it should be met, what was said before considered
 * @param whom who it is about and what was asked of the companion
 * @param lost whom somebody bereaved speaks of, for example {@code dad}; else null
 * @param number 0–10 where the message answers a scale
 */
record Heard(
    Intent intent,
    String topic,
    boolean named,
    String text,
    int words,
    Feeling feeling,
    Tone tone,
    Whom whom,
    @Nullable String lost,
    @Nullable Integer number) {}
