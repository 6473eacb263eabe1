package app.quintet.apps.twotruths.challenge;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.pack.Packs;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Fault;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.SafetyCard;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Beginning a challenge and changing it. */
@Component
public class Making {
  private final Tx tx;
  private final Rows rows;
  private final Packs packs;
  private final Safety safety;
  private final Ids ids;
  private final Clock clock;

  /** The tables a challenge is kept in. */
  @Component
  record Rows(Challenges challenges, Segments segments, Lies lies) {}

  Making(Tx tx, Rows rows, Packs packs, Safety safety, Ids ids, Clock clock) {
    this.tx = tx;
    this.rows = rows;
    this.packs = packs;
    this.safety = safety;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A challenge as it is now.
   *
   * @param safety the card that must be shown, if the words gave reason
   */
  public record Kept(Challenge challenge, @Nullable SafetyCard safety) {}

  /** Keeps a new draft; 422 with all faults, 402 for a pack or a style that was not bought. */
  public Kept begin(UUID person, ChallengeWish wish) {
    wish.check(true, packFaults(wish));
    packs.mayUse(person, wish.packId());
    mayWear(person, Style.PLAIN, wish);
    UUID id = ids.next();
    Challenge draft = draft(person, id, wish);
    int lie = wish.lieIndex() == null ? 0 : wish.lieIndex();
    return tx.as(
        person,
        () -> {
          rows.challenges.insert(draft);
          rows.lies.insert(person, id, lie);
          rows.segments.insert(person, id, wish, draft.createdAt());
          return new Kept(draft, look(person, id, wish));
        });
  }

  /**
   * Changes what is given; 422 with all faults, 404 for another's, 409 {@code NOT_OPEN} while it is
   * processed or once it is published, but for its visibility and style; 402 for a style that was
   * not bought.
   */
  public Kept change(UUID person, UUID id, ChallengeWish wish) {
    wish.check(false, wish.packId() == null ? List.of() : List.of(PACK_STAYS));
    mayWear(person, rows.challenges.own(person, id).style(), wish);
    return tx.as(
        person,
        () -> {
          Challenge was = rows.challenges.lock(person, id);
          boolean words = wish.title() != null || wish.statements() != null;
          if (!was.status().open() && (words || wish.lieIndex() != null)) {
            throw notOpen();
          }
          write(person, was, wish);
          return new Kept(rows.challenges.own(person, id), look(person, id, wish));
        });
  }

  private void write(UUID person, Challenge was, ChallengeWish wish) {
    String title = wish.title() == null ? was.title() : Text.clean(wish.title());
    Visibility wanted = Visibility.orNull(wish.visibility());
    rows.challenges.reword(
        was, title, wanted == null ? was.visibility() : wanted, wish.style(was.style()), now());
    if (wish.lieIndex() != null) {
      rows.lies.change(person, was.id(), wish.lieIndex());
    }
    if (wish.statements() != null) {
      rows.segments.reword(person, was.id(), wish);
    }
  }

  /** What somebody chose while they had premium stays; only a new choice is asked about. */
  private void mayWear(UUID person, Style was, ChallengeWish wish) {
    Style wanted = wish.style(was);
    if (!wanted.equals(was) && wanted.premium() && !packs.premium(person)) {
      throw Problem.entitlementRequired(
          TwoTruths.PREMIUM, "Frames and ways of revealing come with premium.");
    }
  }

  /** The refusal for what may not be changed any more. */
  static Problem notOpen() {
    return Problem.conflict("NOT_OPEN", "It is being processed or published; nothing changes now.");
  }

  private static final Fault PACK_STAYS =
      new Fault("pack_id", "unexpected", "The pack is chosen at the beginning.");

  private List<Fault> packFaults(ChallengeWish wish) {
    return packs.known(wish.packId())
        ? List.of()
        : List.of(new Fault("pack_id", "one_of", "There is no such pack."));
  }

  private @Nullable SafetyCard look(UUID person, UUID id, ChallengeWish wish) {
    List<String> words = wish.words();
    return words.isEmpty()
        ? null
        : safety.observe(person, TwoTruths.APP, id, String.join("\n", words)).card();
  }

  private Challenge draft(UUID person, UUID id, ChallengeWish wish) {
    Orientation orientation = Orientation.orNull(wish.orientation());
    Visibility visibility = Visibility.orNull(wish.visibility());
    Instant now = now();
    return new Challenge(
        id,
        person,
        Text.clean(wish.title()),
        orientation == null ? Orientation.PORTRAIT : orientation,
        visibility == null ? Visibility.PUBLIC : visibility,
        wish.style(Style.PLAIN),
        ChallengeStatus.DRAFT,
        wish.packId(),
        0,
        null,
        0,
        null,
        new Challenge.Files(null, null, null, null, List.of()),
        false,
        0,
        0,
        now,
        now,
        null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
