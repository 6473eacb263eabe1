package app.quintet.apps.flirtcraft.character;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what somebody is invited to: to give a number away, or to go somewhere. */
final class Invitation {
  private static final Pattern CONTACT =
      Pattern.compile(
          "\\b(number|digits|insta|instagram|contact|snap|snapchat|whatsapp|swap|call you|text"
              + " you)\\b");
  private static final Pattern OUTING =
      Pattern.compile(
          "\\b(want to|wanna|would you (like|want|be up|come)|do you (want|fancy|feel"
              + " like)|fancy|feel like|up for|care (to|for)|how about|what about|let's|shall"
              + " we|should we|could we|can (we|i)|come|join)\\b.{0,40}?\\b(a"
              + " (walk|stroll|coffee|drink|beer|tea|bite|wander)|coffee|walk|stroll|the"
              + " river|dinner|lunch|for (a )?drinks?|drinks|out"
              + " (some|with|together)|somewhere|with me|hang out|get something to"
              + " eat|dance|dancing|the cinema|the movies|a date|meet up|together"
              + " (some|to|later|after))\\b(?! (is|was) |.{0,12} (better|or)\\b)");
  private static final Pattern OFFERS =
      Pattern.compile(
          "\\b(with me|together|after this|later|tonight|tomorrow|sometime|some time|when you're"
              + " (done|finished)|by the river|with you|let's|shall we|should we|how about we|can"
              + " i|take you|buy you|want to|wanna|fancy|up for|would you like)\\b");

  private Invitation() {}

  static boolean contact(String text) {
    return CONTACT.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the text, in lower case, asks the character to go somewhere together. */
  static boolean outing(String lower) {
    return OUTING.matcher(lower).find() && OFFERS.matcher(lower).find();
  }
}
