package app.quintet.apps.rebloom.companion;

import org.jspecify.annotations.Nullable;

/**
 * A message as it was understood.
 *
 * @param topic one of {@link Library#TOPICS}
 * @param words how many words it has
 * @param lost whom somebody bereaved speaks of, for example {@code dad}; else null
 * @param number 0–10 where the message answers a scale
 */
record Heard(
    Intent intent,
    String topic,
    String text,
    int words,
    Feeling feeling,
    @Nullable String lost,
    @Nullable Integer number) {}
