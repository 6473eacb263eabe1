package app.quintet.platform.audit.chain;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.audit.AuditContext;
import app.quintet.platform.audit.AuditContext.Origin;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Page;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ChainedAudit implements Audit {
  private static final String PURPOSE = "audit";
  private final Tx tx;
  private final EntryTable entries;
  private final Ids ids;
  private final Clock clock;
  private final JsonMapper json;
  private final ObjectProvider<AuditContext> context;
  private final SecureRandom random = new SecureRandom();

  ChainedAudit(
      Tx tx,
      EntryTable entries,
      Ids ids,
      Clock clock,
      JsonMapper json,
      ObjectProvider<AuditContext> context) {
    this.tx = tx;
    this.entries = entries;
    this.ids = ids;
    this.clock = clock;
    this.json = json;
    this.context = context;
  }

  @Override
  public void record(
      @Nullable UUID actor, String action, @Nullable UUID subject, Map<String, String> facts) {
    AuditContext known = context.getIfAvailable();
    Origin origin = known == null ? null : known.current();
    String address = origin == null ? null : origin.address();
    String sorted = json.writeValueAsString(new TreeMap<>(facts));
    // PostgreSQL keeps microseconds; the hash must be over what will be read back.
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    tx.asSystem(
        PURPOSE,
        () -> {
          entries.lock();
          EntryTable.Last last = entries.last();
          entries.insert(
              new Entry(
                  last.position() + 1,
                  ids.next(),
                  actor,
                  action,
                  subject,
                  sorted,
                  address,
                  origin == null ? null : origin.requestId(),
                  at,
                  last.hash(),
                  salt,
                  Entry.identity(salt, actor, subject, address),
                  false));
        });
  }

  @Override
  public Verdict verify() {
    Walk walk = new Walk();
    long after = 0;
    boolean more = true;
    while (more) {
      long from = after;
      // Short transactions: appending never waits for the walk.
      after = tx.asSystem(PURPOSE, () -> entries.walk(from, walk));
      more = after > from;
    }
    return walk.verdict();
  }

  @Override
  public Page<Access> accesses(UUID person, @Nullable Cursor after, int limit) {
    return tx.asSystem(
        PURPOSE,
        () ->
            Page.cut(
                entries.accesses(person, after, limit + 1),
                limit,
                access -> new Cursor(access.at(), access.id())));
  }

  @Override
  public void removeIdentity(UUID person, UUID pseudonym) {
    tx.asSystem(
        "audit.removal",
        () -> {
          entries.lock();
          if (entries.remove(person, pseudonym) > 0) {
            Map<String, String> facts = entries.tally(pseudonym);
            record(null, Walk.REMOVED, pseudonym, facts);
          }
        });
  }
}
