package app.quintet.platform.identity.entry;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.AccountOpened;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.account.ProfileChange;
import app.quintet.platform.identity.account.Rules;
import app.quintet.platform.identity.code.Codes;
import app.quintet.platform.kernel.Ids;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of a new account. */
@Component
final class NewAccounts {
  static final String PURPOSE = "identity.open";
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;
  private final Events events;
  private final Codes codes;

  NewAccounts(Tx tx, JdbcClient db, Clock clock, Ids ids, Events events, Codes codes) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.ids = ids;
    this.events = events;
    this.codes = codes;
  }

  /** A new account with address and password; DuplicateKeyException if the address is taken. */
  UUID withPassword(String email, String hash, ProfileChange profile) {
    return tx.asSystem(
        PURPOSE,
        () -> {
          UUID id = insert(email, profile);
          setPassword(id, hash);
          events.publish(new AccountOpened(id, false));
          firstCode(id, email);
          return id;
        });
  }

  // Somebody may just have asked for codes to this address; that must not keep the owner out.
  private void firstCode(UUID id, String email) {
    codes.issueOrWait(MailKind.VERIFY_EMAIL, id, email);
  }

  /** A new account without either. */
  UUID guest(ProfileChange profile) {
    return tx.asSystem(
        PURPOSE,
        () -> {
          UUID id = insert(null, profile);
          events.publish(new AccountOpened(id, true));
          return id;
        });
  }

  /** Turns a guest into an account with address and password; false if it is none (any more). */
  boolean upgrade(UUID guest, String email, String hash) {
    return tx.asSystem(
        PURPOSE,
        () -> {
          int changed =
              db.sql("update identity.account set guest = false, email = ? where id = ? and guest")
                  .params(email, guest)
                  .update();
          if (changed == 1) {
            setPassword(guest, hash);
            events.publish(new AccountOpened(guest, false));
            firstCode(guest, email);
          }
          return changed == 1;
        });
  }

  /** Sets or replaces the password; for the system purpose {@link #PURPOSE}. */
  void setPassword(UUID person, String hash) {
    tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    insert into identity.credential (user_id, hash, changed_at) values (?, ?, ?)
                    on conflict (user_id) do update
                      set hash = excluded.hash, changed_at = excluded.changed_at
                    """)
                .params(person, hash, Timestamp.from(clock.instant()))
                .update());
  }

  private UUID insert(@Nullable String email, ProfileChange p) {
    UUID id = ids.next();
    Instant now = clock.instant();
    String zone = Objects.requireNonNullElse(p.timeZone(), "UTC");
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of(zone));
    String name = p.displayName();
    String gender = p.gender();
    db.sql(
            """
            insert into identity.account (id, email, guest, display_name, username, age,
              age_declared_on, gender, country, language, time_zone, created_at)
            values (:id, :email, :guest, :name, :username, :age, :declared, :gender, :country,
              :language, :zone, :now)
            """)
        .param("id", id)
        .param("email", email, Types.VARCHAR)
        .param("guest", email == null)
        .param("name", name == null || name.isEmpty() ? defaultName(id) : name)
        .param("username", p.username(), Types.VARCHAR)
        .param("age", p.age(), Types.SMALLINT)
        .param("declared", p.age() == null ? null : Date.valueOf(today), Types.DATE)
        .param("gender", gender == null || gender.isEmpty() ? null : gender, Types.VARCHAR)
        .param("country", p.country(), Types.VARCHAR)
        .param("language", language(p.language()))
        .param("zone", zone)
        .param("now", Timestamp.from(now))
        .update();
    return id;
  }

  private static String language(@Nullable String tag) {
    String usual = tag == null ? null : Rules.languageOrNull(tag);
    return usual == null ? "en" : usual;
  }

  // Four digits of the random part: friendly, and two guests rarely share it.
  private static String defaultName(UUID id) {
    return "Guest " + (1000 + Math.floorMod(id.getLeastSignificantBits(), 9000));
  }
}
