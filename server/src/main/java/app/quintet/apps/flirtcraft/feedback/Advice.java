package app.quintet.apps.flirtcraft.feedback;

import java.util.Locale;

/** The hints the local scorer can give. */
enum Advice {
  DISRESPECT("That would end most conversations. Step back, and apologise if you mean it."),
  EXPLICIT("Too much for someone you just met. Keep it light and let them set the pace."),
  NOISE("They cannot make sense of this. Write one clear sentence."),
  REPEATED("You said this before. Pick up something they told you instead."),
  EMPTY_PRAISE("This would fit anyone. Name one thing you noticed about them."),
  ONE_WORD("Give them something to answer: ask how or what, or add a detail of your own."),
  DEAD_END("Nothing to reply to here. End with a question about what they just said."),
  TOO_LONG("That is a lot at once. Stop halfway and hand the turn back."),
  CLOSED_QUESTION("A yes or no will end this. Ask how or what instead."),
  ADD_YOURSELF("Good question. Add a little of yourself so that it is not an interview."),
  ASK_BACK("Nice to hear about you. Now hand the turn back with a question."),
  GREAT_STORY("A good story. Let them react before you tell another."),
  GREAT_LISTENING("You picked up what they said. Keep following that thread."),
  GREAT_NOTICING("You noticed something real. That is what makes them feel seen."),
  GREAT_EMPATHY("You met their mood. That builds trust."),
  GREAT_OPENING("An open question: they have room to tell you something."),
  STEADY("Fine so far. Look around you for the next thing to talk about.");

  private final String text;

  Advice(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
