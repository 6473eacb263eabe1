package app.quintet.apps.rebloom.care.referral;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.care.CareNotice;
import app.quintet.apps.rebloom.care.CareNotices;
import app.quintet.apps.rebloom.care.directory.Therapists;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a therapist does with requests for appointments; always with a passkey. */
@Component
public class Answering {
  private final Tx tx;
  private final Referrals referrals;
  private final Reading reading;
  private final Therapists therapists;
  private final CareNotices notices;
  private final Fresh fresh;

  Answering(
      Tx tx,
      Referrals referrals,
      Reading reading,
      Therapists therapists,
      CareNotices notices,
      Fresh fresh) {
    this.tx = tx;
    this.referrals = referrals;
    this.reading = reading;
    this.therapists = therapists;
    this.notices = notices;
    this.fresh = fresh;
  }

  /** What reading leaves behind, and who it was. */
  @Component
  record Reading(Audit audit, Accounts accounts) {}

  /** Who asks, by the name they show. */
  public record ReferralAsker(@Nullable String displayName) {}

  /** A request as the therapist sees it. */
  public record ReceivedReferral(
      UUID id,
      ReferralAsker person,
      String urgency,
      List<Instant> proposedTimes,
      @Nullable String note,
      ReferralStatus status,
      @Nullable Instant confirmedTime,
      Instant createdAt) {}

  /** An answer; the time only when it is confirmed, one of those proposed or another. */
  public record ReferralAnswer(@Nullable String status, @Nullable Instant time) {}

  /**
   * What the therapist's entry was asked for, newest first; 403 for everybody else. The first look
   * at a request is audited, and its person sees that.
   */
  public Page<ReceivedReferral> page(Person me, @Nullable Cursor after, int limit) {
    UUID practice = therapists.require(me);
    return tx.as(
        me.id(),
        () -> {
          Page<Referral> page = referrals.received(me.id(), practice, after, limit);
          Map<UUID, String> names =
              reading
                  .accounts()
                  .displayNames(page.items().stream().map(Referral::person).distinct().toList());
          for (Referral referral : page.items()) {
            if (referrals.seen(referral.id(), fresh.now())) {
              note(me, "rebloom.referral_read", referral);
            }
          }
          return page.map(r -> received(r, names.get(r.person())));
        });
  }

  /** Confirms with a time, or declines; 404 for another practice's, 409 once it was answered. */
  public ReceivedReferral answer(Person me, UUID id, ReferralAnswer answer) {
    therapists.require(me);
    ReferralStatus status = checked(answer);
    return tx.as(
        me.id(),
        () -> {
          Referral referral = mine(me, id);
          if (!referrals.answer(id, status, answer.time(), fresh.now())) {
            throw Problem.conflict("REFERRAL_CLOSED", "This request is not open any more.");
          }
          note(me, "rebloom.referral_answered", referral);
          notices.tell(referral.person(), CareNotice.REFERRAL_ANSWERED, id);
          Map<UUID, String> names = reading.accounts().displayNames(List.of(referral.person()));
          return received(mine(me, id), names.get(referral.person()));
        });
  }

  private ReferralStatus checked(ReferralAnswer answer) {
    ReferralStatus status = ReferralStatus.answerOrNull(answer.status());
    Instant time = answer.time();
    new Faults()
        .require(status != null, "status", "one_of", "One of confirmed, declined.")
        .require(
            (status == ReferralStatus.CONFIRMED) == (time != null),
            "time",
            "required",
            "A time when it is confirmed, and only then.")
        .require(time == null || time.isAfter(fresh.now()), "time", "range", "A time to come.")
        .throwIfAny();
    return status == null ? ReferralStatus.DECLINED : status;
  }

  /** The policies show a therapist their entry's requests and their own as a person. */
  private Referral mine(Person me, UUID id) {
    return referrals
        .find(me.id(), id)
        .filter(r -> therapists.practice(me.id()).filter(r.provider()::equals).isPresent())
        .filter(r -> r.status() != ReferralStatus.WITHDRAWN)
        .orElseThrow(() -> Problem.notFound("referral"));
  }

  private void note(Person me, String action, Referral referral) {
    reading
        .audit()
        .record(me.id(), action, referral.person(), Map.of("referral", "" + referral.id()));
  }

  private static ReceivedReferral received(Referral r, @Nullable String name) {
    return new ReceivedReferral(
        r.id(),
        new ReferralAsker(name),
        r.urgency(),
        r.proposedTimes(),
        r.status() == ReferralStatus.WITHDRAWN ? null : r.note(),
        r.status(),
        r.confirmedTime(),
        r.createdAt());
  }
}
