package app.quintet.apps.rebloom.care.access;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.care.CareNotice;
import app.quintet.apps.rebloom.care.CareNotices;
import app.quintet.apps.rebloom.care.directory.Directory;
import app.quintet.apps.rebloom.care.directory.Provider;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person's side of access: codes, requests, grants, and ending them at once. */
@Component
public class Granting {
  /** A grant's longest life. */
  public static final int MOST_DAYS = 90;

  private static final Duration CODE_LIVES = Duration.ofHours(24);
  private final Tx tx;
  private final Papers papers;
  private final Directory directory;
  private final CareNotices notices;
  private final Audit audit;
  private final Fresh fresh;

  Granting(
      Tx tx, Papers papers, Directory directory, CareNotices notices, Audit audit, Fresh fresh) {
    this.tx = tx;
    this.papers = papers;
    this.directory = directory;
    this.notices = notices;
    this.audit = audit;
    this.fresh = fresh;
  }

  /** The tables of it. */
  @Component
  record Papers(Codes codes, Requests requests, Grants grants, Reads reads) {}

  /** A code to read out; it is shown this once. */
  public record AccessCode(String code, Instant expiresAt) {}

  /** A request that waits for an answer. */
  public record WaitingAccess(
      UUID id,
      TherapistView therapist,
      @Nullable String message,
      Instant requestedAt,
      Instant expiresAt) {}

  /** What to grant; {@code days} 1–90. */
  public record AccessGrantWish(
      @Nullable UUID requestId, @Nullable List<@Nullable String> kinds, @Nullable Integer days) {}

  /**
   * What was granted.
   *
   * @param until when it ends by itself
   * @param reads how often something was read by it
   */
  public record AccessGrant(
      UUID id,
      TherapistView therapist,
      List<Kind> kinds,
      Instant from,
      Instant until,
      @Nullable Instant revokedAt,
      int reads) {
    static AccessGrant of(Grants.Grant g, Map<UUID, Provider.ProviderBrief> known) {
      return new AccessGrant(
          g.id(),
          TherapistView.of(g.provider(), known),
          g.kinds(),
          g.begins(),
          g.ends(),
          g.revoked(),
          g.reads());
    }
  }

  /** Makes a code for 24 hours and one use; an earlier one is void. */
  public AccessCode code(UUID person) {
    Instant now = fresh.now();
    Instant expires = now.plus(CODE_LIVES);
    return new AccessCode(papers.codes().make(person, now, expires), expires);
  }

  /** Requests that wait, newest first. */
  public List<WaitingAccess> waiting(UUID person) {
    List<Requests.Request> found = papers.requests().waiting(person, fresh.now());
    Map<UUID, Provider.ProviderBrief> known =
        directory.briefs(found.stream().map(Requests.Request::provider).toList());
    return found.stream()
        .map(
            r ->
                new WaitingAccess(
                    r.id(),
                    TherapistView.of(r.provider(), known),
                    r.message(),
                    r.requestedAt(),
                    r.expiresAt()))
        .toList();
  }

  /** Declines; 404 if there is no such request. The therapist is not told. */
  public void decline(UUID person, UUID request) {
    tx.as(
        person,
        () -> {
          if (papers.requests().take(person, request, fresh.now()).isEmpty()) {
            throw Problem.notFound("request");
          }
        });
  }

  /** Grants what was asked for, as far as the person wishes; 422 with all faults, 404. */
  public AccessGrant grant(UUID person, AccessGrantWish wish) {
    Set<Kind> kinds = Kind.allOrNull(wish.kinds());
    UUID request = wish.requestId();
    int days = wish.days() == null ? 0 : wish.days();
    new Faults()
        .require(request != null, "request_id", "required", "Which request is it?")
        .require(kinds != null, "kinds", "one_of", "Some of conversations, moods, goals.")
        .require(
            days >= 1 && days <= MOST_DAYS, "days", "range", "From 1 to " + MOST_DAYS + " days.")
        .throwIfAny();
    return tx.as(
        person,
        () -> {
          Instant now = fresh.now();
          Requests.Request asked =
              request == null ? null : papers.requests().take(person, request, now).orElse(null);
          if (asked == null || kinds == null) {
            throw Problem.notFound("request");
          }
          Instant ends = now.plus(Duration.ofDays(days));
          var grant =
              new Grants.Grant(
                  fresh.id(),
                  person,
                  asked.therapist(),
                  asked.provider(),
                  List.copyOf(kinds),
                  now,
                  ends,
                  null,
                  0);
          papers.grants().add(grant);
          note(person, "rebloom.access_granted", grant);
          notices.tell(grant.therapist(), CareNotice.SHARED_CHANGED, grant.id());
          return AccessGrant.of(grant, directory.briefs(List.of(grant.provider())));
        });
  }

  /** Everything the person granted, newest first, what is over too. */
  public Page<AccessGrant> page(UUID person, @Nullable Cursor after, int limit) {
    Page<Grants.Grant> page = papers.grants().page(person, after, limit);
    Map<UUID, Provider.ProviderBrief> known =
        directory.briefs(page.items().stream().map(Grants.Grant::provider).toList());
    return page.map(g -> AccessGrant.of(g, known));
  }

  /** When something was read by a grant, newest first, in tens of minutes; 404 for another's. */
  public List<Reads.AccessRead> reads(UUID person, UUID grant) {
    if (papers.grants().find(person, grant).isEmpty()) {
      throw Problem.notFound("grant");
    }
    return papers.reads().of(person, grant);
  }

  /** Ends it at once: the next read finds nothing. Again changes nothing; 404 for another's. */
  public void revoke(UUID person, UUID id) {
    tx.as(
        person,
        () -> {
          Grants.Grant grant =
              papers.grants().find(person, id).orElseThrow(() -> Problem.notFound("grant"));
          if (papers.grants().revoke(person, id, fresh.now())) {
            note(person, "rebloom.access_revoked", grant);
            notices.tell(grant.therapist(), CareNotice.SHARED_CHANGED, grant.id());
          }
        });
  }

  private void note(UUID person, String action, Grants.Grant grant) {
    String kinds = grant.kinds().stream().map(Kind::wire).collect(Collectors.joining(","));
    audit.record(person, action, person, Map.of("grant", grant.id().toString(), "kinds", kinds));
  }
}
