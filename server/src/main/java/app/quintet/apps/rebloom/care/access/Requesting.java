package app.quintet.apps.rebloom.care.access;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.care.CareNotice;
import app.quintet.apps.rebloom.care.CareNotices;
import app.quintet.apps.rebloom.care.directory.Therapists;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Closing;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a therapist asks for access: with the code that their client told them. */
@Component
public class Requesting {
  /** Wrong codes that one therapist may give in an hour. */
  public static final int MOST_TRIES = 5;

  private static final Duration WINDOW = Duration.ofHours(1);
  private static final Duration WAITS = Duration.ofDays(7);
  private static final int LONGEST_MESSAGE = 500;
  private static final int LONGEST_CODE = 40;
  private final Tx tx;
  private final Desk desk;
  private final Therapists therapists;
  private final CareNotices notices;
  private final Audit audit;
  private final Fresh fresh;

  Requesting(
      Tx tx, Desk desk, Therapists therapists, CareNotices notices, Audit audit, Fresh fresh) {
    this.tx = tx;
    this.desk = desk;
    this.therapists = therapists;
    this.notices = notices;
    this.audit = audit;
    this.fresh = fresh;
  }

  /** Where codes become requests. */
  @Component
  record Desk(Codes codes, Requests requests, Closing closing) {}

  /** What a therapist gives. */
  public record AccessRequestWish(@Nullable String code, @Nullable String message) {}

  /** A request that waits; whose it is, the therapist learns with the grant. */
  public record RequestedAccess(UUID id, String status) {}

  /** Either a request, or how long to wait; neither for a wrong code. */
  private record Outcome(@Nullable UUID request, @Nullable Duration pause) {}

  /**
   * Uses the code up. 403 for anybody but a therapist with a passkey; 422 for a code that is wrong,
   * used or over, which all look the same; 429 after five of these within an hour, right ones too.
   */
  public RequestedAccess request(Person me, AccessRequestWish wish) {
    UUID practice = therapists.require(me);
    String code = Text.clean(wish.code());
    String message = Text.clean(wish.message());
    new Faults()
        .require(
            !code.isEmpty() && code.length() <= LONGEST_CODE,
            "code",
            "required",
            "Please give the code that you were told.")
        .require(
            Text.length(message) <= LONGEST_MESSAGE,
            "message",
            "size",
            "At most " + LONGEST_MESSAGE + " characters.")
        .throwIfAny();
    Outcome outcome =
        tx.as(me.id(), () -> redeem(me.id(), practice, code, message.isEmpty() ? null : message));
    // Outside: a wrong try must count, so its transaction has to commit.
    if (outcome.pause() != null) {
      throw Problem.rateLimited(outcome.pause());
    }
    if (outcome.request() == null) {
      throw Problem.invalid(
          "code", "unknown", "This code is not known, was used already, or is over.");
    }
    return new RequestedAccess(outcome.request(), "waiting");
  }

  private Outcome redeem(UUID me, UUID practice, String code, @Nullable String message) {
    Instant now = fresh.now();
    List<Instant> tries = desk.codes().tries(me, now.minus(WINDOW));
    if (tries.size() >= MOST_TRIES) {
      return new Outcome(null, Duration.between(now, tries.getFirst().plus(WINDOW)));
    }
    UUID person =
        desk.codes().take(me, code, now).filter(p -> !desk.closing().isLocked(p)).orElse(null);
    if (person == null) {
      desk.codes().failed(me, fresh.id(), now);
      audit.record(me, "rebloom.access_code_wrong", null, Map.of());
      return new Outcome(null, null);
    }
    UUID id = fresh.id();
    desk.requests()
        .add(new Requests.Request(id, person, me, practice, message, now, now.plus(WAITS)));
    audit.record(me, "rebloom.access_requested", person, Map.of("request", id.toString()));
    notices.tell(person, CareNotice.ACCESS_REQUEST, id);
    return new Outcome(id, null);
  }
}
