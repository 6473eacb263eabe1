package app.quintet.apps.flirtcraft.character;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a question is about what the character has in hand or is busy with at the moment. */
final class InHand {
  private static final Pattern WONDERS =
      Pattern.compile(
          "\\bwhich (one|of (these|them)|picture|painting)\\b.*favou?rite|\\bwhat('s|s| is| was)?"
              + " (it|that|this|(the|your|that|this) \\w+) (all )?about\\b|\\bwhat happens"
              + " in\\b|\\bfavou?rite"
              + " (part|bit|character|page|scene|line|chapter|picture|poem|word|question|figure|one)\\b|\\bfavou?rite\\b.*\\b(so"
              + " far|in it|of it)\\b|\\bhow far (in|through|along)\\b");
  private static final Pattern POINTS = Pattern.compile("\\b(it|that|this|so far)\\b");
  private static final Pattern FAVOURITE = Pattern.compile("\\bfavou?rite\\b");
  private static final Pattern BOOKISH =
      Pattern.compile(
          "\\b(novel|paperback|poem|poetry book|picture book|cookbook|atlas|pile of books|article"
              + "|newspaper)\\b");
  private static final Pattern READ =
      Pattern.compile(
          "\\b(book|books|novel|paperback|poem|poems|article|paper|newspaper|atlas|cookbook|thriller)\\b");
  private static final Pattern CUP =
      Pattern.compile(
          "\\b(coffee|tea|latte|cappuccino|espresso|flat"
              + " white|cup|drink|beer|cocktail|wine|whisky|gin)\\b");
  // Of these one asks what they are about as of the thing in hand.
  static final Set<String> OTHERS = Set.of("book", "film");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:is|was|how's|how is) (?:that|this|the)"
              + " (?!(?:any|so|really|that|very|too|life|idea|thing|one|good|nice|bad|great|worth|fun|interesting|boring)\\b)(\\p{L}{3,}?)"
              + " (?:any |really |actually"
              + " )?(?:good|nice|bad|great|decent|worth|fun|interesting|boring)\\b");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern DRAWN = Pattern.compile("\\b(drawing|drawings|sketch|sketches)\\b");
  private static final Pattern TO_LEARN =
      Pattern.compile(
          "\\b((can|could|would|will) (you|u) (ever |maybe |please )?(teach|show) me|teach me|show"
              + " me (how|the basics))\\b");

  private InHand() {}

  /** Whether it asks what the thing is about, or for the best of it. */
  static boolean wondered(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return WONDERS.matcher(lower).find();
  }

  /**
   * The subject that a question in lower case means by the thing in sight, or empty: {@code
   * activity}, {@code book}, {@code drink_good}.
   */
  static String subject(String lower, Aspect aspect, Persona persona, String focus) {
    boolean good = aspect == Aspect.GOOD;
    if (!good && !WONDERS.matcher(lower).find()) {
      return "";
    }
    String doing = persona.activity() + " " + persona.facts().getOrDefault("prop", "");
    boolean reads = BOOKISH.matcher(doing).find();
    if (READ.matcher(lower).find()) {
      return reads ? "activity" : lower.contains("favourite book") ? "" : "book";
    }
    if (named(lower, doing) || DRAWN.matcher(lower).find() && doing.contains("sketchbook")) {
      return "activity";
    }
    if (good && CUP.matcher(lower).find()) {
      return "drink_good";
    }
    String seen = seen(lower);
    if (good && !seen.isEmpty() && !seen.matches("film|movie|book")) {
      // Named, and not in hand: something of the place.
      return "";
    }
    if (OTHERS.contains(focus) && POINTS.matcher(lower).find()) {
      return focus;
    }
    if (focus.startsWith("figure.") && FAVOURITE.matcher(lower).find()) {
      return focus;
    }
    boolean free = focus.isEmpty() || focus.equals("activity");
    boolean points = POINTS.matcher(lower).find() || FAVOURITE.matcher(lower).find();
    return free && points && (reads || focus.equals("activity")) ? "activity" : "";
  }

  private static boolean named(String lower, String doing) {
    for (String word : WORD.split(doing.toLowerCase(Locale.ROOT))) {
      if (!Named.weak(word) && Pattern.compile("\\b" + word + "s?\\b").matcher(lower).find()) {
        return true;
      }
    }
    return false;
  }

  /** The one thing that a question "is that … any good" names, or empty. */
  static String seen(String heard) {
    Matcher named = NAMED.matcher(heard.toLowerCase(Locale.ROOT).replace('’', '\''));
    return named.find() ? named.group(1) : "";
  }

  /** What somebody wants to be taught: the key of the answer, or empty. */
  static String lesson(String lower, EngagementState state, Persona persona) {
    if (!TO_LEARN.matcher(lower).find()) {
      return "";
    }
    String focus = state.memory().focus();
    if (focus.equals("job") || focus.equals("activity")) {
      return focus.equals("job") ? "teach_job" : "teach_this";
    }
    boolean known = state.memory().stated().containsKey("hobby") || named(lower, hobby(persona));
    return known || focus.equals("hobby") ? "teach" : "teach_this";
  }

  private static String hobby(Persona persona) {
    return persona.facts().getOrDefault("hobby", "");
  }
}
