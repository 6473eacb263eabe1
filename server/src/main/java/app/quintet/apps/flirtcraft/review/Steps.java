package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import java.util.List;

/** One piece of advice for each thing that was missing, turned towards a person's goals. */
final class Steps {
  private Steps() {}

  static String of(Measure missing, List<SkillGoal> goals) {
    boolean starters = goals.contains(SkillGoal.CONVERSATION_STARTERS);
    boolean stories = goals.contains(SkillGoal.STORYTELLING);
    return switch (missing) {
      case CONTEXT ->
          starters
              ? "Open with something you can both see: what they hold, wear or look at."
              : "When talk slows, use the place: point at one thing around you.";
      case PARTICULAR_PRAISE -> "Praise a choice they made, not how they look.";
      case OPEN_QUESTIONS, QUESTIONS ->
          starters
              ? "Begin a question with how or what, so that they can tell you something."
              : "End every second message with a question that begins with how or what.";
      case FOLLOW_UPS -> "Take one word they used and ask about exactly that.";
      case ACKNOWLEDGED -> "Before you answer, say in three words what you heard.";
      case CALLBACKS -> "Come back once to something they told you early on.";
      case DISCLOSURE, SUBSTANCE ->
          stories
              ? "Answer each question with one small thing that happened to you."
              : "After each question you ask, add one sentence about yourself.";
      case STORIES -> "Tell one moment: where you were, what went wrong, how it ended.";
      case FEELINGS -> "Say how a thing made you feel, in one plain word.";
      case EMPATHY -> "When they say how they are, answer that first.";
      case PLAY -> "Tease a little: a wager, a mock confession, a smile in words.";
      case INVITATION -> "If they are warm, suggest one small thing to do together.";
      case BRIDGES -> "Change the topic over a bridge: \"that reminds me…\".";
      case MIRRORED, BALANCE -> "Say about as much as they do.";
      case LENGTH -> "Stay two messages longer than feels easy.";
      default -> "Keep doing this, and let them speak a little more.";
    };
  }
}
