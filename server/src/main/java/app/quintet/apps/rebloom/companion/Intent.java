package app.quintet.apps.rebloom.companion;

import java.util.Locale;

/** What a person does with a message; each but TALK and NUMBER has lines of its own. */
enum Intent {
  HARM_ASKED,
  HOPELESS,
  AI_QUESTION,
  ROLE_PLAY,
  MEDICATION_ASKED,
  DIAGNOSIS_ASKED,
  SECRECY_ASKED,
  EXPLICIT_ASKED,
  DEPENDENCE,
  PRIVACY_ASKED,
  ABILITIES,
  SMALL_TALK,
  ABOUT_ME,
  APOLOGY,
  VENT,
  ANGER_AT_ME,
  EXERCISE_DECLINED,
  EXERCISE_DONE,
  EXERCISE_ASKED,
  NUMBER,
  YES,
  NO,
  SILENCE,
  DONT_KNOW,
  LAUGH,
  JOKE,
  GOODBYE,
  THANKS,
  RETURNING,
  GREETING,
  WORRIED_FRIEND,
  ADVICE_ASKED,
  OFF_TOPIC,
  NONSENSE,
  SHORT,
  TALK;

  /** The name of its lines in the library. */
  String cell() {
    return name().toLowerCase(Locale.ROOT);
  }
}
