package app.quintet.apps.flirtcraft.character;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a question is built, so that even one nobody foresaw gets an answer of its own kind: a yes or
 * no where one is asked for, and the words of the question handed back.
 */
record Shape(String name, String phrase) {
  private static final int LONGEST_PHRASE = 4;
  private static final int LONGEST_ADVICE = 8;
  private static final Map<String, Pattern> SHAPES = new LinkedHashMap<>();

  private static final String HEAD =
      "^(?:(?:so|and|but|oh|ok|okay|hey|hi|haha|wait|well|um|then|nice|cool|great|wow|lol)[, ]+)*";

  static {
    put(
        "advise",
        "(?<!what |which |where |how |when |who )\\b(?:should i|i should) ((?!just"
            + " sit|sit|stay|leave|stop)\\w+ .+)");
    put(
        "think",
        "\\b(?:what do you think|how do you feel|what's your (?:opinion|take|view)|thoughts|your"
            + " opinion)(?: (?:about|of|on) (.+))?");
    put(
        "want",
        "\\bdo you (?:want|wanna|feel like|fancy)\\b(.*)|\\b(?:shall|should) we\\b(.*)"
            + "|^(?:hey |so |ok )*(?:wanna|want to|how about we)\\b(.*)");
    put("think", "^(?:and |so |ok )?(?:what|how) about (?!you\\b|your)(.+)");
    put("guess", "\\bdo(?:n't)? (?:you|u) think (.+)");
    put(
        "favourite",
        "\\b(?:what|which|who|whats|what's|what is|who's)(?:'s| is| are)? your"
            + " (?:all[- ]time )?(?:favou?rite|fav) (.+)");
    put("favourite", "\\bfavou?rite (\\w+)");
    put("why", HEAD + "(?:why|how come)\\b(.*)");
    put("when", HEAD + "how (?:long|often)\\b(.*)");
    put("number", HEAD + "how (?:many|much|far|big|old|tall)\\b(.*)");
    put("how", HEAD + "how\\b(.*)");
    put("when", HEAD + "(?:when|since when|what time)\\b(.*)");
    put("where", HEAD + "where\\b(.*)");
    put("who", HEAD + "(?:who|who's|whose)\\b(.*)");
    put("what", HEAD + "(?:what|which|what's|whats|tell me)\\b(.*)");
    put("know", "\\b(?:you|u) know (?:what )?(?:an? |the )?(.+)");
    put("like", "\\bdo(?:n't)? (?:you|u) (?:really |also |still )?(?:like|love|enjoy) (.+)");
    put("like", "\\bare (?:you|u) (?:into|a fan of) (.+)");
    put("own", "\\bdo(?:n't)? (?:you|u) (?:have|own|got)\\b(.*)");
    put(
        "do",
        "\\bdo(?:n't)? (?:you|u) (?:ever |still |really |actually |usually |often |always |also"
            + " )?(.+)");
    put("have", "\\bhave (?:you|u) (?:ever )?(.+)|\\b(?:you|u) ever (.+)");
    put(
        "are",
        "\\bare(?:n't)? (?:you|u) (?:really |always |actually |still |so |a bit |kind of )?(.*)");
    put("can", "\\b(?:can|could)(?:'t|n't)? (?:you|u) ?(?:really |actually )?(.*)");
    put("would", "\\b(?:would|will)(?:n't)? (?:you|u) ?(?:ever |really )?(.*)");
    put("did", "\\bdid(?:n't)? (?:you|u) ?(?:ever |really |actually )?(.*)");
    put("may", "\\b(?:can|could|may|should|shall|must) (?:i|we) (.+)|\\bmind if i (.+)");
    put("why", "\\b(?:why|how come)\\b(.*)");
    put("how", "\\bhow\\b(.*)");
    put("who", "\\bwho\\b(.*)");
    put("what", "\\b(?:what|which|what's)\\b(.*)");
    put("is", "\\b(?:is|was|isn't|are|were|has|does|did|will|would)\\b(.*)");
  }

  private static final Pattern WERE =
      Pattern.compile(
          "\\bif (?:you|u) (?:were|was) an? |\\bwhat (?:kind|sort|type) of .* (?:would you|are"
              + " you|you'd) be\\b");

  private static final Pattern IF =
      Pattern.compile(
          "\\b(what|which|who|how|where)\\b.* (would|'d) (you|u)\\b.* if\\b|\\bif (you|u)"
              + " (were|was|could|had)\\b.*\\b(what|which|who|where|would)\\b|^(and |so )?what"
              + " if\\b");

  private static void put(String name, String pattern) {
    SHAPES.put(name + "#" + SHAPES.size(), Pattern.compile(pattern));
  }

  /** The shape of the last question in a text in lower case. */
  static Shape of(String lower) {
    String question = lower;
    for (String sentence : Sentences.of(lower)) {
      if (MoveSense.isQuestion(sentence)) {
        question = sentence;
      }
    }
    List<String> two = Choice.in(question);
    if (!two.isEmpty()) {
      return new Shape("choose", two.getFirst() + " or " + two.getLast());
    }
    if (WERE.matcher(question).find()) {
      return new Shape("were", "");
    }
    if (IF.matcher(question).find()) {
      return new Shape("whatif", "");
    }
    for (var entry : SHAPES.entrySet()) {
      Matcher m = entry.getValue().matcher(question);
      if (m.find()) {
        String rest = rest(m);
        String name = entry.getKey().substring(0, entry.getKey().indexOf('#'));
        return new Shape(name, name.equals("advise") ? advised(rest) : turned(rest));
      }
    }
    return new Shape("any", "");
  }

  private static String rest(Matcher m) {
    for (int group = 1; group <= m.groupCount(); group++) {
      String found = m.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  // "quit my job" handed back is "quit your job".
  private static String advised(String rest) {
    String plain = rest.replaceAll("[^\\p{L}\\p{N}' -].*$", "").strip();
    boolean short_ = LengthClass.words(plain) >= 2 && LengthClass.words(plain) <= LONGEST_ADVICE;
    boolean tangled =
        plain.matches(".*\\b(i|it|that|this|them|him|her|you|your|or|if|because)\\b.*");
    return !short_ || tangled
        ? ""
        : plain
            .replaceAll("\\bmy\\b", "your")
            .replaceAll("\\bme\\b", "you")
            .replaceAll("\\bmyself\\b", "yourself");
  }

  // "sing to your cat" handed back is "sing to my cat"; long or tangled rests are not handed back.
  private static String turned(String rest) {
    String plain =
        rest.replaceAll("[^\\p{L}\\p{N}' -].*$", "")
            .replaceAll("\\b(here|then|too|or something|at all|much|a lot|today|yourself)\\b", "")
            .strip();
    if (plain.isEmpty() || LengthClass.words(plain) > LONGEST_PHRASE) {
      return "";
    }
    boolean tangled =
        plain.matches(
            ".*\\b(i|me|we|us|one|it|that|this|them|him|her|he|she|they|what|how|why)\\b.*");
    return tangled
        ? ""
        : plain
            .replaceAll("\\byour\\b", "my")
            .replaceAll("\\byou\\b", "me")
            .replaceAll("\\s+", " ");
  }
}
