package app.quintet.apps.rebloom.care;

import java.util.Locale;

/** What people and therapists are told; in neutral words, without a name and without content. */
public enum CareNotice {
  /** To the person: somebody whom they gave a code asks for access. */
  ACCESS_REQUEST("/rebloom/sharing"),
  /** To the person: a grant of theirs ends soon. */
  ACCESS_ENDING("/rebloom/sharing"),
  /** To the person: a grant was ended by the operator. */
  ACCESS_ENDED("/rebloom/sharing"),
  /** To the person: an appointment was confirmed or declined. */
  REFERRAL_ANSWERED("/rebloom/referrals"),
  /** To the therapist: something was shared with them, or is no longer. */
  SHARED_CHANGED("/rebloom/shared"),
  /** To the therapist: somebody asks for an appointment. */
  REFERRAL_RECEIVED("/rebloom/shared");

  private final String link;

  CareNotice(String link) {
    this.link = link;
  }

  /** The kind's name in preferences and message catalogues. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it leads to in the web client. */
  public String link() {
    return link;
  }
}
