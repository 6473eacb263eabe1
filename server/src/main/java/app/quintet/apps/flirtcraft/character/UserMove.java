package app.quintet.apps.flirtcraft.character;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a person did with a message, as the character understands it.
 *
 * @param kind the main move
 * @param also further moves in the same message, without the main one
 * @param topics what it is about, strongest first; keys of the library's topics
 * @param asksAbout keys of the character's facts that are asked for, first asked first
 * @param facts what the person told about themselves, by key
 * @param echo a phrase of the person's own that may be picked up, or empty
 * @param contextCategory appearance, environment, body_language or empty: what of the scene it uses
 * @param tone −1 (unfriendly) to 1 (friendly)
 * @param language ISO 639-1 code; {@code en} when unsure
 * @param words how many words it has
 */
public record UserMove(
    Kind kind,
    Set<Kind> also,
    List<String> topics,
    List<String> asksAbout,
    Map<String, String> facts,
    String echo,
    String contextCategory,
    double tone,
    String language,
    int words) {
  /** The kinds of move. */
  public enum Kind {
    GREETING,
    OPEN_QUESTION,
    CLOSED_QUESTION,
    FACT_QUESTION,
    SPECIFIC_COMPLIMENT,
    GENERIC_COMPLIMENT,
    DISCLOSURE,
    STORY,
    JOKE,
    TEASE,
    FOLLOW_UP,
    AGREEMENT,
    FLAT,
    STATEMENT,
    INVITATION,
    APOLOGY,
    EMPATHY,
    LOW,
    THANKS,
    GOODBYE,
    INSULT,
    EXPLICIT,
    GIBBERISH,
    OUT_OF_ROLE,
    EMOJI,
    FOREIGN;

    /** The name in the library's files: lower case with underscores. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same message taken for another kind of move. */
  UserMove as(Kind other) {
    return new UserMove(
        other, also, topics, asksAbout, facts, echo, contextCategory, tone, language, words);
  }

  /** The same message with one more move beside the main one. */
  UserMove with(Kind more) {
    Set<Kind> all = EnumSet.of(more);
    all.addAll(also);
    return new UserMove(
        kind, all, topics, asksAbout, facts, echo, contextCategory, tone, language, words);
  }

  /** The same message without a move; another one stands in where it was the main one. */
  UserMove without(Kind less, Kind instead) {
    Set<Kind> rest = EnumSet.noneOf(Kind.class);
    rest.addAll(also);
    rest.remove(less);
    return new UserMove(
        kind == less ? instead : kind,
        rest,
        topics,
        asksAbout,
        facts,
        echo,
        contextCategory,
        tone,
        language,
        words);
  }

  /** Whether the message contains this move, as its main one or beside it. */
  public boolean has(Kind wanted) {
    return kind == wanted || also.contains(wanted);
  }
}
