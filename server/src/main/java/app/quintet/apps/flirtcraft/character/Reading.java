package app.quintet.apps.flirtcraft.character;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a move again in the light of the conversation: what a line means depends on what it
 * follows.
 */
final class Reading {
  private static final Pattern LIGHT_TEARS =
      Pattern.compile("\\b(cr(y|ied) (at|over|watching)|tears of joy|cried laughing)\\b");
  private static final Pattern OF_SELF =
      Pattern.compile(
          "\\b(i'm|i am|im|i was|i feel|me) (just |such |so |really |being )*(an? )?(\\w+"
              + " )?(idiot|stupid|dumb|loser|boring|ugly|pathetic|moron|annoying)\\b");
  private static final Pattern GRAVE =
      Pattern.compile(
          "\\b(in (the )?hospital|surgery|cancer|an accident|passed"
              + " away|died|dying|funeral|divorced?|got fired|laid off|dementia|a stroke|heart"
              + " attack|is (very |really )?(ill|sick)|lost (my|our|her|his)"
              + " (job|mother|father|mum|mom"
              + "|dad|wife|husband|dog|cat|friend|baby|brother|sister))\\b");
  private static final Set<String> AMONG_GRIEF =
      Set.of("family", "pets", "work", "tired", "moving");
  private static final Pattern ME = Pattern.compile("\\b(i|i'm|im|i've|my|me|we|our)\\b");
  private static final Pattern TO_YOU =
      Pattern.compile(
          "\\b(you|u|ur|your|you're|youre|shut|fuck|screw|bitch|idiot|moron|loser|slut|whore|cunt|asshole|stupid|ugly|kys|stfu|nobody)\\b");
  private static final Pattern EXCUSE =
      Pattern.compile("^(oh |hi |hey )*(sorry|excuse me|pardon)[, ]");
  private static final Pattern SAME =
      Pattern.compile(
          "^(haha |lol |yeah |oh )*(same|me neither|me too|same here|you're right|maybe you're"
              + " right)[.! ]*$");
  private static final Pattern ENDS_WITH_BYE =
      Pattern.compile("\\b(bye|goodbye|see you|see ya)[.! ]*$");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\b(she|he|her|him|his|hers|they|them)\\b|^(i|it|and i|but i|i just|it's|its)"
              + " ?(don't|can't|still|feel|miss|keep|never|just|guess|hurts|hard|been|was"
              + " so|wish|only)\\b");
  private static final Set<UserMove.Kind> ADMIRING =
      EnumSet.of(
          UserMove.Kind.SPECIFIC_COMPLIMENT,
          UserMove.Kind.GENERIC_COMPLIMENT,
          UserMove.Kind.JOKE,
          UserMove.Kind.TEASE);
  private static final Set<UserMove.Kind> INVITABLE =
      EnumSet.of(
          UserMove.Kind.CLOSED_QUESTION,
          UserMove.Kind.OPEN_QUESTION,
          UserMove.Kind.FACT_QUESTION,
          UserMove.Kind.FOLLOW_UP,
          UserMove.Kind.STATEMENT);
  private static final Set<UserMove.Kind> STILL_LOW =
      EnumSet.of(
          UserMove.Kind.STATEMENT,
          UserMove.Kind.DISCLOSURE,
          UserMove.Kind.STORY,
          UserMove.Kind.AGREEMENT,
          UserMove.Kind.FLAT);

  // Small things asked for in passing: a nod answers them.
  private static final Set<String> FAVOURS =
      Set.of("seat", "disturb", "joined", "wait_for", "directions", "drink_good", "sight_good");

  private Reading() {}

  // Who has just said that somebody died, and goes on about them, is not answered with small talk.
  static UserMove felt(UserMove move, CharacterTurn turn, @Nullable Inquiry inquiry) {
    String lower = turn.heard().toLowerCase(Locale.ROOT);
    if (move.has(UserMove.Kind.LOW) && LIGHT_TEARS.matcher(lower).find()) {
      return move.without(UserMove.Kind.LOW, UserMove.Kind.DISCLOSURE);
    }
    if (inquiry == null
        && ADMIRING.contains(move.kind())
        && Grief.present(turn)
        && Grief.speaksOfThem(lower)) {
      // "She loved this kind of place" praises nobody here.
      return move.as(UserMove.Kind.LOW);
    }
    boolean nods = move.kind() == UserMove.Kind.AGREEMENT || move.kind() == UserMove.Kind.FLAT;
    if (move.kind() == UserMove.Kind.INSULT && OF_SELF.matcher(lower).find()) {
      return move.as(UserMove.Kind.DISCLOSURE);
    }
    boolean ofThemselves = ME.matcher(lower).find();
    if (move.has(UserMove.Kind.LOW) && inquiry != null && !ofThemselves) {
      // "Long day?" asks how the character is.
      return move.without(UserMove.Kind.LOW, UserMove.Kind.EMPATHY);
    }
    if (move.kind() == UserMove.Kind.INSULT && !TO_YOU.matcher(lower).find()) {
      return move.as(UserMove.Kind.STATEMENT);
    }
    if (move.kind() == UserMove.Kind.APOLOGY && inquiry != null && EXCUSE.matcher(lower).find()) {
      return move.as(UserMove.Kind.CLOSED_QUESTION);
    }
    if (move.kind() == UserMove.Kind.FLAT && SAME.matcher(lower).find()) {
      return move.as(UserMove.Kind.AGREEMENT);
    }
    if (ENDS_WITH_BYE.matcher(lower).find()) {
      return move.as(UserMove.Kind.GOODBYE);
    }
    String focus = turn.state().memory().focus();
    boolean fresh = focus.equals("low") && AMONG_GRIEF.containsAll(move.topics());
    if (inquiry == null && GRAVE.matcher(lower).find() && STILL_LOW.contains(move.kind())) {
      return move.with(UserMove.Kind.LOW);
    }
    boolean low =
        Focus.low(focus)
            && (fresh || GOES_ON.matcher(lower).find() || nods)
            && !move.facts().containsKey("plays");
    return low && inquiry == null && STILL_LOW.contains(move.kind())
        ? move.with(UserMove.Kind.LOW)
        : move;
  }

  // "Do you like your job?" praises nothing, and "why do you like it?" is no compliment either.
  static UserMove settled(UserMove move, @Nullable Inquiry inquiry, String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean praise =
        move.kind() == UserMove.Kind.SPECIFIC_COMPLIMENT
            || move.kind() == UserMove.Kind.GENERIC_COMPLIMENT;
    boolean asks = inquiry != null && !inquiry.shape().equals("any");
    if (INVITABLE.contains(move.kind()) && inquiry != null && Invitation.outing(lower)) {
      return move.as(UserMove.Kind.INVITATION);
    }
    if (praise && Aspect.of(lower) == Aspect.GOOD) {
      // "Nice. Is that coffee any good?" praises nobody.
      return move.as(UserMove.Kind.CLOSED_QUESTION);
    }
    List<String> asked = move.asksAbout();
    if (praise
        && !asked.isEmpty()
        && MoveSense.isQuestion(lower)
        && Sentences.of(text).size() == 1) {
      // "Do you believe in love at first sight?" is none either.
      return move.as(UserMove.Kind.OPEN_QUESTION);
    }
    boolean view = !asked.isEmpty() && asked.stream().noneMatch(FactQuestions::isFact);
    if (view && move.kind() == UserMove.Kind.FACT_QUESTION && inquiry != null) {
      // What somebody believes is no fact about them, and leaves more room.
      return move.as(
          inquiry.wantsYesOrNo() && FAVOURS.containsAll(asked)
              ? UserMove.Kind.CLOSED_QUESTION
              : UserMove.Kind.OPEN_QUESTION);
    }
    boolean question =
        move.has(UserMove.Kind.FACT_QUESTION)
            || move.has(UserMove.Kind.OPEN_QUESTION)
            || move.has(UserMove.Kind.CLOSED_QUESTION);
    if (praise && asks && question && inquiry != null && inquiry.shape().equals("like")) {
      return move.as(UserMove.Kind.OPEN_QUESTION);
    }
    return move;
  }
}
