package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.StrongSession;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works here as a therapist: verified by the operator and linked to an entry. */
@Component
public class Therapists {
  private final Tx tx;
  private final StrongSession strong;

  Therapists(Tx tx, StrongSession strong) {
    this.tx = tx;
    this.strong = strong;
  }

  /**
   * The entry for which this person works right now, whatever their token says: empty for everybody
   * who is no therapist, who is suspended or whose work here has ended.
   */
  public Optional<UUID> practice(UUID person) {
    return tx
        .read(
            person,
            "select rebloom.practice() as id",
            (row, n) -> Optional.ofNullable(row.getObject("id", UUID.class)))
        .stream()
        .findFirst()
        .flatMap(found -> found);
  }

  /** The entry of a therapist with a passkey in this session; 403 otherwise. */
  public UUID require(Person me) {
    UUID practice =
        practice(me.id()).orElseThrow(() -> Problem.forbidden("This is for therapists."));
    strong.require();
    return practice;
  }

  /** Whoever answers for an entry right now, to be told something; at most 20. */
  public List<UUID> of(UUID provider) {
    return tx.once(
        Directory.PURPOSE,
        """
        select user_id from rebloom.therapist
        where provider_id = ? and ended_at is null and suspended_at is null limit 20
        """,
        (row, n) -> Sql.uuid(row, "user_id"),
        provider);
  }
}
