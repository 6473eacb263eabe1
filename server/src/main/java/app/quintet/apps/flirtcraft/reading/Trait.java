package app.quintet.apps.flirtcraft.reading;

/** What a message may do, as far as words alone can show it. */
public enum Trait {
  /** Asks something that cannot be answered with one word. */
  OPEN_QUESTION,
  /** Asks at all. */
  QUESTION,
  /** Picks up what the partner said last. */
  FOLLOW_UP,
  /** Comes back to something the partner said earlier. */
  CALLBACK,
  /** Uses the place, the looks or the body language that can be seen. */
  CONTEXT,
  /** Tells something of oneself. */
  DISCLOSURE,
  /** Tells a small story: oneself, a time, more than a sentence's worth. */
  STORY,
  /** Names a feeling. */
  FEELING,
  /** Answers the partner's feelings or situation. */
  EMPATHY,
  /** Shows that the last message was heard. */
  ACKNOWLEDGED,
  /** Teases, plays, smiles. */
  PLAY,
  /** Praises something particular. */
  PARTICULAR_PRAISE,
  /** Praises looks in a way that would fit anyone. */
  EMPTY_PRAISE,
  /** Suggests doing something together. */
  INVITATION,
  /** Moves to a new topic over a bridge. */
  BRIDGE,
  /** Leaves the partner nothing to answer. */
  DEAD_END,
  /** One to three words of nothing. */
  FLAT,
  /** Letters without language. */
  GIBBERISH,
  /** Says again what the person said before. */
  REPEAT,
  /** Disrespects the partner. */
  INSULT,
  /** Far longer than what it answers. */
  MONOLOGUE,
  /** Roughly as long as what it answers. */
  MIRRORED
}
