package app.quintet.apps.flirtcraft.character;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a question is about: what it names, or what was talked about last. */
final class Inquiries {
  private static final Pattern BACK =
      Pattern.compile(
          "\\b(it|that(?!"
              + " (ever|you|i|happened|made|was|is))|this|they|them|she|he|her|him|his|there|those|these)\\b");
  private static final Set<Aspect> ONWARD =
      Set.of(Aspect.WHY, Aspect.HOW, Aspect.WHEN, Aspect.WHO, Aspect.MORE, Aspect.LIKE);
  // Questions that begin something new, whatever was spoken of before.
  private static final Set<String> FRESH = Set.of("want", "may", "choose", "whatif", "were");
  private static final Pattern POLITE =
      Pattern.compile(
          "(^|[.!] )(what|what's|whats|how|why|who|where)\\b|(^|[,.!] |excuse me |sorry |please"
              + " )(do|can|could|would|are|have|did|may|is) (you|u|i|we|it|this|that|there)\\b");
  private static final Pattern THEM =
      Pattern.compile("\\b(you|u|your|ur|yours|you're|you've|you'd)\\b");
  private static final Pattern AND_YOU =
      Pattern.compile(
          "(^|[,.!] ?| )(and |what about |how about )(you|u|yours|yourself)["
              + " ?!.]*$|^(you|u|yours|wbu|hbu)\\?+$|, (you|u)\\?+$|\\b(wbu|hbu)\\b");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private Inquiries() {}

  /** The inquiry in a message, or null where it asks nothing. */
  static @Nullable Inquiry in(String text, UserMove move, CharacterTurn turn, Library library) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    if (!asks(lower, move)) {
      return null;
    }
    Aspect aspect = Aspect.of(lower);
    Shape shape = Shape.of(lower);
    boolean fresh = FRESH.contains(shape.name());
    boolean advised =
        shape.name().equals("advise")
            && !shape.phrase().isEmpty()
            && (move.asksAbout().isEmpty() || move.asksAbout().contains("advice"));
    String subject =
        advised
            ? ""
            : AND_YOU.matcher(lower).find()
                ? Reciprocal.subject(move, turn.state().memory())
                : fresh && move.asksAbout().isEmpty()
                    ? ""
                    : subject(lower, move, turn, library, aspect);
    boolean ofThem = THEM.matcher(lower).find();
    Persona persona = turn.scene().context().persona();
    boolean probed = !subject.isEmpty() && subject.equals(Probe.key(lower, persona));
    return new Inquiry(
        subject,
        aspect,
        shape.phrase(),
        shape.name(),
        ofThem,
        probed ? Probe.holds(lower, subject, persona) : null);
  }

  private static boolean asks(String lower, UserMove move) {
    return MoveSense.isQuestion(lower)
        || POLITE.matcher(lower).find()
        || !move.asksAbout().isEmpty()
        || move.has(UserMove.Kind.FOLLOW_UP)
        || move.has(UserMove.Kind.OPEN_QUESTION)
        || Aspect.of(lower) == Aspect.MORE
        || lower.matches(
            "(?s)(no,? |oh,? |sorry,? |well,? )*(i mean|i meant|and|about) (the|your)\\b.{0,25}")
        || lower.matches("(?s).*\\b(i thought you|you said|you told me|you mentioned)\\b.*");
  }

  private static String subject(
      String lower, UserMove move, CharacterTurn turn, Library library, Aspect aspect) {
    Set<String> said = Set.of(WORD.split(lower).length == 0 ? new String[0] : distinct(lower));
    String probed = Probe.key(lower, turn.scene().context().persona());
    if (!probed.isEmpty() && (move.asksAbout().isEmpty() || move.asksAbout().contains(probed))) {
      return probed;
    }
    List<String> asked = move.asksAbout();
    Persona persona = turn.scene().context().persona();
    boolean ofJob = lower.matches("(?s).*\\b(job|work|working)\\b.*");
    if (aspect == Aspect.ODD && (ofJob || turn.state().memory().focus().equals("job"))) {
      return "job";
    }
    String lesson = InHand.lesson(lower, turn.state(), persona);
    if (!lesson.isEmpty()) {
      return lesson;
    }
    String held = InHand.subject(lower, aspect, persona, turn.state().memory().focus());
    if (!held.isEmpty()) {
      return held;
    }
    if (!asked.isEmpty() && !asked.getFirst().equals("activity")) {
      return asked.getFirst();
    }
    String figure = Named.figure(lower, turn, library);
    String doing = turn.scene().context().persona().activity();
    // Asked about the jukebox somebody is feeding, they tell what they are doing with it.
    boolean theirs = lower.contains("you") && !Named.figure(doing, turn, library).isEmpty();
    if (!figure.isEmpty() && !(theirs && figure.equals(Named.figure(doing, turn, library)))) {
      return figure;
    }
    if (!asked.isEmpty()) {
      return asked.getFirst();
    }
    String fact = Named.fact(said, turn.scene().context().persona());
    if (!fact.isEmpty()) {
      return fact;
    }
    if (aspect == Aspect.GOOD && !InHand.seen(lower).isEmpty()) {
      return "sight_good";
    }
    String noted = Named.noted(said, turn.scene().context().persona());
    if (aspect == Aspect.YESNO && said.contains("you") && !noted.isEmpty()) {
      return noted;
    }
    String focus = turn.state().memory().focus();
    if (focus.isEmpty()
        && lower.matches("(so |and |oh |aw |wait )*what('s| is)? (happened|wrong|up)\\?*")) {
      return "grumpy";
    }
    boolean yours =
        lower.matches("(?s).*\\b((do|does|are|have|can|would|will|could) (you|u)|your)\\b.*");
    int words = LengthClass.words(lower);
    boolean onward = ONWARD.contains(aspect) && words <= 5;
    boolean bare =
        !yours && !lower.matches("(?s).*\\b(what|how) about\\b.*") && (words <= 3 || onward);
    boolean digs =
        Set.of(Aspect.SURE, Aspect.MISS, Aspect.WORST, Aspect.BEST, Aspect.HARD, Aspect.MORE)
            .contains(aspect);
    boolean refers = BACK.matcher(lower).find() || bare || digs && !yours;
    boolean opinion =
        !focus.startsWith("figure.")
            && !focus.equals("story")
            && Details.of(turn.scene().context().persona(), focus).isEmpty();
    if (opinion && !Set.of(Aspect.WHY, Aspect.SURE, Aspect.MORE).contains(aspect)) {
      return "";
    }
    return refers || move.has(UserMove.Kind.FOLLOW_UP) ? focus : "";
  }

  private static String[] distinct(String lower) {
    return java.util.Arrays.stream(WORD.split(lower))
        .filter(w -> !w.isEmpty())
        .distinct()
        .toArray(String[]::new);
  }
}
