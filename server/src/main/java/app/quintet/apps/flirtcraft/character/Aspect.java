package app.quintet.apps.flirtcraft.character;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a question wants to know about its subject, in the order in which it is looked for.
 *
 * <p>The details named first answer it; {@code exact} ones answer it to the point, the others are
 * offered instead.
 */
enum Aspect {
  SURE(
      List.of("like", "best", "how", "why", "worst", "again", "who"),
      "^(oh |wait |haha |no |wow )*(really|seriously|for real|is that true|true story|are you"
          + " (serious|sure|kidding|joking)|you sure|no way|honestly)[?!. ]*$"),
  ODD(
      List.of("worst", "best", "how"),
      "\\b(weird|weirdest|strange|strangest|odd|oddest|funny|funniest|crazy|craziest|wildest"
          + "|worst thing|best thing)\\b.{0,30}\\b(there|at work|in that job|in your job|on the"
          + " job|seen|happened to you there)\\b"),
  MISS(
      List.of("again"),
      "\\b(miss (it|that|home|them|her|him|there|your|being|living|those)|homesick|go back|come"
          + " back|regret|would you (do|go|try|read|watch|see) (it|that|there|one|this)?\\s*(all"
          + " )?(over )?again|ever return|do it again|change (anything|it|jobs?))\\b"),
  WORST(
      List.of("worst"),
      "\\b(worst|hardest|annoying|downside|dislike|hate (about|most|it)|don't you like|the bad"
          + " (part|thing|side)|toughest|biggest (problem|challenge))\\b"),
  BEST(
      List.of("best", "like"),
      "\\b(best|favou?rite"
          + " (part|thing|bit|one|moment|character|page|scene|line|chapter|picture|poem|word|question|figure)|like"
          + " (most|best|about)|love (most|about)|enjoy (most|about)|highlight|upside|good"
          + " part|proudest)\\b"),
  GOOD(
      List.of("best", "like", "why", "how"),
      "\\bany good\\b|\\b(is|was|isn't) (it|that|this|(the|your|that|this)( \\w+){1,2}) (really"
          + " |actually |even |any |that |so |as )*(good|bad|nice|great|decent|worth"
          + " (it|reading)|tasty|fun|interesting|boring)\\b|\\b(enjoying|liking)"
          + " (it|that|this|your|the)\\b|\\bworth (reading|watching|trying|it)\\b|\\b(does|did)"
          + " (it|that) taste\\b|\\bwould you recommend (it|that|this)\\b|\\bhow('s| is)"
          + " (the|your|that|this) (book|novel|coffee|drink|tea|bun)\\b"),
  HARD(
      List.of("worst"),
      "\\b(is|was|isn't|wasn't|must be|sounds?) (it|that|this)? ?(really |very |so"
          + " )?(hard|difficult|tough|stressful|tiring|scary|dangerous|exhausting|boring|lonely|expensive)\\b"),
  WHY(
      List.of("why", "how"),
      "\\bwhy\\b|\\bhow come\\b|\\bwhat for\\b|\\bwhat (made|makes) you\\b|\\bthe reason\\b|\\bwhat"
          + " drew you\\b"),
  LIKE(
      List.of("like", "best"),
      "\\bwhat('s| is| was|'re| are) (it|that|this|she|he|they|life|there|\\w+ \\w+|\\w+)"
          + " like\\b|\\bhow('s| is| was) (it|that|this|she|he)\\b|\\bfeel(s)?"
          + " like\\b|\\bdescribe\\b|\\bdo you (still |really |actually )?(like|enjoy|love)"
          + " (it|that|this|there|him|her|them|your|being|doing|living)\\b|\\bare you (close|happy"
          + " (there|with))\\b"),
  HOW(
      List.of("how", "why"),
      "\\bhow (did|do|does|would|can)\\b|\\bwho (taught|got|showed|started)\\b|\\bwhere did you"
          + " (learn|find|get|meet|see)\\b|\\b(start|begin|began|get|got) (doing|into|with|in"
          + " to)\\b|\\bhow .{0,20}(start|begin|happen)\\b|\\b(self ?taught|learn(ed)?)\\b"),
  WHEN(
      List.of("how"),
      "\\bsince when\\b|\\bhow (long|often|many|much|old|far)\\b|\\bwhen"
          + " (did|was|were|do|does|is|will|are|exactly)\\b|^(and |so )?when\\b|\\bwhat time\\b"),
  WHO(List.of("who", "like"), "\\b(who|whose|whom|alone|by yourself|anyone|anybody|friends)\\b"),
  WHERE(List.of("how"), "\\bwhere\\b"),
  MORE(
      List.of("like", "best", "how", "why", "worst", "again", "who"),
      "\\btell me\\b|\\bwhat (happened|else)\\b|\\band then\\b|\\bthen what\\b|\\bgo on\\b|\\bhow"
          + " so\\b|\\b(do|did) you mean\\b|\\bmeaning\\b|\\bexplain\\b|\\bthe rest\\b|\\bmore"
          + " about\\b|\\b(like|such) (what|as)\\b|\\bsay more\\b|\\bhear (more|about)\\b"),
  ABOUT(
      List.of("like", "best", "how"),
      "\\b(what|what's|which|whats|what're)\\b|\\b(curious|wonder|wondering|know|ask)"
          + " (about|what|if)"),
  YESNO(
      List.of("like", "best", "how", "why", "worst", "again", "who"),
      "(^|[,.!?;] ?|\\b(so|and|but|oh|haha|wait|ok|okay|then|hey|hi)"
          + " )(do|does|did|don't|didn't|is|are|isn't|aren't|was|were|have|has|had|can|could|would|will|should|you"
          + " ever)\\b"),
  ANY(List.of("like", "best", "how", "why", "worst", "again", "who"), "");

  private final List<String> details;
  private final Pattern pattern;

  Aspect(List<String> details, String pattern) {
    this.details = details;
    this.pattern = Pattern.compile(pattern);
  }

  /** The details that may answer, the best first. */
  List<String> details() {
    return details;
  }

  /** Whether a detail answers this to the point. */
  boolean exact(String detail) {
    return switch (this) {
      case WHY, HOW, WHEN, WHO, WHERE -> details.getFirst().equals(detail);
      default -> details.contains(detail);
    };
  }

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a message in lower case asks; {@link #ANY} when nothing says. */
  static Aspect of(String lower) {
    for (Aspect aspect : values()) {
      if (aspect == ANY || aspect.pattern.matcher(lower).find()) {
        return aspect;
      }
    }
    return ANY;
  }
}
