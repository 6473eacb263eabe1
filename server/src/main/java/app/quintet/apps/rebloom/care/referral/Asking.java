package app.quintet.apps.rebloom.care.referral;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Looking;
import app.quintet.apps.rebloom.care.CareNotice;
import app.quintet.apps.rebloom.care.CareNotices;
import app.quintet.apps.rebloom.care.directory.Directory;
import app.quintet.apps.rebloom.care.directory.Provider;
import app.quintet.apps.rebloom.care.directory.Therapists;
import app.quintet.apps.rebloom.profile.Entrance;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.safety.SafetyCard;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asking a professional for an appointment, and taking it back. */
@Component
public class Asking {
  private final Tx tx;
  private final Referrals referrals;
  private final Practices practices;
  private final CareNotices notices;
  private final Words words;
  private final Fresh fresh;

  Asking(
      Tx tx,
      Referrals referrals,
      Practices practices,
      CareNotices notices,
      Words words,
      Fresh fresh) {
    this.tx = tx;
    this.referrals = referrals;
    this.practices = practices;
    this.notices = notices;
    this.words = words;
    this.fresh = fresh;
  }

  /** Whom one can ask. */
  @Component
  record Practices(Directory directory, Therapists therapists) {}

  /** What every word a person writes goes through. */
  @Component
  record Words(Looking looking, Entrance entrance) {}

  /**
   * A request as its person sees it.
   *
   * @param provider whom it went to
   * @param safety the card that must be shown, if the note gave reason; null when read again
   */
  public record AskedReferral(
      UUID id,
      Provider.@Nullable ProviderBrief provider,
      String urgency,
      List<Instant> proposedTimes,
      @Nullable String note,
      ReferralStatus status,
      @Nullable Instant confirmedTime,
      Instant createdAt,
      @Nullable SafetyCard safety) {
    static AskedReferral of(
        Referral r, Map<UUID, Provider.ProviderBrief> providers, @Nullable SafetyCard safety) {
      return new AskedReferral(
          r.id(),
          providers.get(r.provider()),
          r.urgency(),
          r.proposedTimes(),
          r.note(),
          r.status(),
          r.confirmedTime(),
          r.createdAt(),
          safety);
    }
  }

  /**
   * Asks. 422 with all faults; 404 for an entry that is not there or hidden; 409 {@code
   * NOT_ACCEPTING} and {@code NOT_REACHABLE_HERE} (the booking link is the way), {@code
   * ALREADY_ASKED} while an earlier request is open; the refusal given, unless the note shows
   * distress.
   */
  public AskedReferral ask(UUID person, ReferralWish wish, @Nullable Problem refusal) {
    Instant now = fresh.now();
    wish.check(now);
    List<@Nullable String> written = Arrays.asList(wish.words());
    words.entrance().admit(person, words.looking().worrying(written), refusal);
    UUID provider = Objects.requireNonNull(wish.providerId());
    reachable(practices.directory().get(provider, null));
    Referral referral =
        new Referral(
            fresh.id(),
            person,
            provider,
            Objects.requireNonNull(wish.urgency()),
            wish.times(),
            wish.words(),
            ReferralStatus.REQUESTED,
            null,
            now);
    Kept kept =
        tx.as(
            person,
            () -> {
              SafetyCard card = words.looking().at(person, referral.id(), written);
              boolean added = referrals.add(referral);
              if (added) {
                tellPractice(referral);
              }
              return new Kept(added, card);
            });
    // Only now: whatever the words gave reason for stays, also when the request is refused.
    if (!kept.added()) {
      throw Problem.conflict(
          "ALREADY_ASKED", "You have asked there already; that request is still open.");
    }
    return AskedReferral.of(referral, practices.directory().briefs(List.of(provider)), kept.card());
  }

  private void tellPractice(Referral referral) {
    practices
        .therapists()
        .of(referral.provider())
        .forEach(t -> notices.tell(t, CareNotice.REFERRAL_RECEIVED, referral.id()));
  }

  private record Kept(boolean added, @Nullable SafetyCard card) {}

  private static void reachable(Provider provider) {
    if (!provider.accepting()) {
      throw Problem.conflict("NOT_ACCEPTING", "They take on nobody new at the moment.");
    }
    if (!provider.answersHere()) {
      throw Problem.conflict(
          "NOT_REACHABLE_HERE", "Nobody there answers in this app. Please use their booking page.");
    }
  }

  /** What somebody asked for, newest first. */
  public Page<AskedReferral> page(UUID person, @Nullable Cursor after, int limit) {
    Page<Referral> page = referrals.page(person, after, limit);
    Map<UUID, Provider.ProviderBrief> providers =
        practices.directory().briefs(page.items().stream().map(Referral::provider).toList());
    return page.map(r -> AskedReferral.of(r, providers, null));
  }

  /** Takes an open request back, and gives a confirmed one up; 404 for another's. */
  public void withdraw(UUID person, UUID id) {
    tx.as(
        person,
        () -> {
          if (!referrals.withdraw(person, id, fresh.now())) {
            throw Problem.notFound("referral");
          }
          referrals.find(person, id).ifPresent(this::tellPractice);
        });
  }
}
