package app.quintet.apps.flirtcraft.feedback;

import java.util.Locale;

/** What the local scorer can advise; the sentences lie in {@code coach/flirtcraft/hints.yaml}. */
enum Advice {
  DISRESPECT,
  EXPLICIT,
  NOISE,
  REPEATED,
  PITCH,
  EMPTY_PRAISE,
  PARROT,
  RECITED,
  INTERVIEW,
  ONE_WORD,
  DEAD_END,
  TOO_LONG,
  CLOSED_QUESTION,
  SMALL_TALK,
  UNANSWERED,
  ADD_YOURSELF,
  ASK_BACK,
  GREAT_STORY,
  GREAT_LISTENING,
  GREAT_NOTICING,
  GREAT_EMPATHY,
  GREAT_OPENING,
  STEADY;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
