package app.quintet.apps.rebloom.care.access;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Whose;
import app.quintet.apps.rebloom.care.directory.Therapists;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.Closing;
import app.quintet.platform.identity.StrongSession;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The therapist's side of access. A transaction acts as the therapist, never as the person, and
 * names one grant and the time; the policies of the tables show rows of that grant's person and
 * kinds as long as it holds, and nothing else.
 */
@Component
public class Sharing {
  private final Tx tx;
  private final JdbcClient sql;
  private final Door door;
  private final Grants grants;
  private final Trail trail;
  private final Fresh fresh;

  Sharing(Tx tx, JdbcClient sql, Door door, Grants grants, Trail trail, Fresh fresh) {
    this.tx = tx;
    this.sql = sql;
    this.door = door;
    this.grants = grants;
    this.trail = trail;
    this.fresh = fresh;
  }

  /** Who may come in at all, and about whom nothing is told any more. */
  @Component
  record Door(Therapists therapists, StrongSession strong, Closing closing, Accounts accounts) {}

  /** What every read leaves behind. */
  @Component
  record Trail(Audit audit, Reads reads) {}

  /** Whose it is, by the name they show. */
  public record Sharer(@Nullable String displayName) {}

  /** Something that may be read now. */
  public record SharedGrant(
      UUID id, Sharer person, List<Kind> kinds, Instant from, Instant until) {}

  /** Everything that was granted to this therapist and holds now, newest first. */
  public List<SharedGrant> open(Person me) {
    UUID practice = enter(me);
    List<Grants.Grant> found =
        grants.open(me.id(), practice, fresh.now()).stream()
            .filter(g -> !door.closing().isLocked(g.person()))
            .toList();
    Map<UUID, String> names =
        door.accounts().displayNames(found.stream().map(Grants.Grant::person).distinct().toList());
    return found.stream()
        .map(
            g ->
                new SharedGrant(
                    g.id(), new Sharer(names.get(g.person())), g.kinds(), g.begins(), g.ends()))
        .toList();
  }

  /** One of them; 404 otherwise. */
  public SharedGrant one(Person me, UUID grant) {
    return open(me).stream()
        .filter(open -> open.id().equals(grant))
        .findFirst()
        .orElseThrow(Sharing::nothing);
  }

  /**
   * Reads by a grant and leaves that behind in the same transaction, as its last step: the chain is
   * locked for the time of writing, not of reading, and what could not be noted is not answered.
   * 404 whatever the reason that nothing may be read, 403 without a passkey.
   */
  public <T> T read(Person me, UUID grant, Kind kind, Function<Whose, T> work) {
    enter(me);
    return tx.as(
        me.id(),
        () -> {
          Instant now = fresh.now();
          UUID person = person(grant, kind, now);
          if (person == null || door.closing().isLocked(person)) {
            throw nothing();
          }
          T found = work.apply(new Whose(person, me.id()));
          trail.reads().note(grant, kind, person, me.id(), now);
          trail
              .audit()
              .record(
                  me.id(),
                  "rebloom.shared_read",
                  person,
                  Map.of("grant", grant.toString(), "kind", kind.wire()));
          return found;
        });
  }

  /** Tells the transaction by which grant and when it reads, and learns whose rows that opens. */
  private @Nullable UUID person(UUID grant, Kind kind, Instant now) {
    sql.sql(
            """
            select set_config('rebloom.grant', :grant, true),
              set_config('rebloom.now', :now, true)
            """)
        .param("grant", grant.toString())
        .param("now", Sql.at(now).toInstant().toString())
        .query((row, n) -> n)
        .list();
    return sql.sql("select rebloom.shared(:kind) as person")
        .param("kind", kind.wire())
        .query((row, n) -> Optional.ofNullable(row.getObject("person", UUID.class)))
        .single()
        .orElse(null);
  }

  private UUID enter(Person me) {
    UUID practice = door.therapists().practice(me.id()).orElseThrow(Sharing::nothing);
    door.strong().require();
    return practice;
  }

  private static Problem nothing() {
    return Problem.notFound("grant");
  }
}
