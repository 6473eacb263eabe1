package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.session.Risk;
import app.quintet.apps.rebloom.session.SessionMessage;
import app.quintet.apps.rebloom.session.Talking;
import app.quintet.platform.safety.SafetyCard;
import org.jspecify.annotations.Nullable;

/**
 * What came of a message.
 *
 * @param safety the card that must be shown, else null
 * @param safetyMessage what was answered instead of the companion, else null
 * @param reply the companion's answer if the request waited for it and it came in time
 * @param languageCovered false where danger may go unnoticed in the person's language: then the way
 *     to help stays in sight
 * @param notice what must be told to the person once
 */
record TalkAnswer(
    SessionMessage message,
    Risk risk,
    @Nullable SafetyCard safety,
    @Nullable SessionMessage safetyMessage,
    @Nullable SessionMessage reply,
    boolean languageCovered,
    @Nullable String notice) {
  static TalkAnswer of(Talking.Written written, @Nullable SessionMessage reply) {
    return new TalkAnswer(
        written.message(),
        written.risk(),
        written.safety(),
        written.safetyMessage(),
        reply,
        written.languageCovered(),
        written.notice());
  }
}
