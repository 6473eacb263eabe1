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
  /** Brings up something that can be seen and that nobody has mentioned yet. */
  CONTEXT,
  /** Takes what the partner said a step further: picks it up and adds something of one's own. */
  BUILT,
  /** Answers the partner's question in a whole sentence about oneself. */
  ANSWERED,
  /** Carries something particular: six words of content or more. */
  DETAIL,
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
  /** Praises looks in a way that would fit anyone, or a pick-up line. */
  EMPTY_PRAISE,
  /** Praises the partner in any way. */
  PRAISE,
  /** Sells something, or asks for money or contacts. */
  PITCH,
  /** Suggests doing something together. */
  INVITATION,
  /** Moves to a new topic over a bridge. */
  BRIDGE,
  /** Leaves the partner nothing to answer. */
  DEAD_END,
  /** Asks on without having taken up anything: an interview. */
  INTERVIEW,
  /** A question or remark that fits any stranger anywhere. */
  SMALL_TALK,
  /** Gives the partner's words back and adds nothing. */
  PARROT,
  /** Phrases or keywords strung together that answer nothing. */
  RECITED,
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
