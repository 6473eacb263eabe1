package app.quintet.platform.realtime.socket;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time tickets: 32 random bytes, kept as their hash, good for 30 seconds and one socket. */
@Component
public final class Tickets {
  /** How long a ticket is good for. */
  public static final Duration LIFE = Duration.ofSeconds(30);

  private static final String PURPOSE = "realtime";
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final RandomGenerator random;

  Tickets(Tx tx, JdbcClient db, Clock clock, RandomGenerator random) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.random = random;
  }

  /** A new ticket for this person's session. */
  public String issue(Person person) {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    tx.as(
        person.id(),
        () -> {
          db.sql(
                  """
                  insert into realtime.ticket (hash, user_id, session_id, roles, expires_at)
                  values (:hash, :person, :session, :roles, :until)
                  """)
              .param("hash", hash(ticket))
              .param("person", person.id())
              .param("session", person.session())
              .param("roles", person.roles().stream().map(Role::wire).toArray(String[]::new))
              .param("until", clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
              .update();
        });
    return ticket;
  }

  /** Burns the ticket; null if it was none, is too old or was used before. */
  @Nullable Person redeem(String ticket) {
    return tx.asSystem(
            PURPOSE,
            () ->
                db.sql(
                        """
                        delete from realtime.ticket where hash = :hash
                        returning user_id, session_id, roles, expires_at > :now
                        """)
                    .param("hash", hash(ticket))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((rs, i) -> new Burned(person(rs), rs.getBoolean(4)))
                    .optional())
        .filter(Burned::fresh)
        .map(Burned::person)
        .orElse(null);
  }

  /** Removes what nobody used in time. */
  void forget() {
    tx.asSystem(
        PURPOSE,
        () ->
            db.sql("delete from realtime.ticket where expires_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
  }

  private record Burned(Person person, boolean fresh) {}

  private static Person person(ResultSet row) throws SQLException {
    Array roles = row.getArray(3);
    Set<Role> held =
        Arrays.stream((String[]) roles.getArray())
            .map(Role::of)
            .collect(Collectors.toUnmodifiableSet());
    return new Person(row.getObject(1, UUID.class), row.getObject(2, UUID.class), held);
  }

  private static byte[] hash(String ticket) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
