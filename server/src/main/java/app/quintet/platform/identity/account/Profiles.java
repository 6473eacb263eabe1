package app.quintet.platform.identity.account;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Problem;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes what an account says about its person. */
@Component
public final class Profiles {
  private static final int ADULT = 18;
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();

  Profiles(Tx tx, JdbcClient db, Clock clock) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
  }

  /** Runs after every change on this node, for what is cached of an account. */
  void whenChanged(Consumer<UUID> listener) {
    listeners.add(listener);
  }

  /**
   * Applies the change and answers the account as it is then. All faults at once; 409 {@code
   * USERNAME_TAKEN}; 409 {@code AGE_NEEDS_SUPPORT} if the age would cross 18.
   */
  public Account change(UUID person, ProfileChange wish) {
    ProfileChange clean = checked(wish);
    try {
      Account changed = tx.as(person, () -> write(person, clean));
      listeners.forEach(l -> l.accept(person));
      return changed;
    } catch (DuplicateKeyException taken) {
      throw Problem.conflict("USERNAME_TAKEN", "Somebody else has this username.");
    }
  }

  private Account write(UUID person, ProfileChange c) {
    Account now =
        db.sql("select " + AccountRows.COLUMNS + " from identity.account where id = ? for update")
            .param(person)
            .query(AccountRows::read)
            .optional()
            .orElseThrow(() -> Problem.notFound("account"));
    Integer age = c.age();
    boolean declares = age != null && !age.equals(now.age());
    LocalDate today =
        LocalDate.ofInstant(
            clock.instant(), c.timeZone() == null ? zoneOf(now) : ZoneId.of(c.timeZone()));
    if (age != null && declares) {
      refuseToCrossAdulthood(now, age, today);
    }
    return db.sql(
            """
            update identity.account set
              display_name = coalesce(:name, display_name),
              username = coalesce(:username, username),
              age = coalesce(:age, age),
              age_declared_on = coalesce(:declared, age_declared_on),
              gender = case when :gender::text is null then gender else nullif(:gender, '') end,
              country = coalesce(:country, country),
              language = coalesce(:language, language),
              time_zone = coalesce(:zone, time_zone)
            where id = :id
            returning
            """
                + AccountRows.COLUMNS)
        .param("name", c.displayName())
        .param("username", c.username())
        .param("age", age, java.sql.Types.SMALLINT)
        .param("declared", declares ? Date.valueOf(today) : null, java.sql.Types.DATE)
        .param("gender", c.gender())
        .param("country", c.country())
        .param("language", c.language())
        .param("zone", c.timeZone())
        .param("id", person)
        .query(AccountRows::read)
        .single();
  }

  private static ZoneId zoneOf(Account account) {
    return account.zone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(account.zone());
  }

  // Somebody who declared 17 two years ago is an adult by now: whole years since count.
  private static void refuseToCrossAdulthood(Account now, int age, LocalDate today) {
    Integer before = now.age();
    LocalDate on = now.ageDeclaredOn();
    if (before == null || on == null) {
      return;
    }
    long grown = before + Math.max(0, ChronoUnit.YEARS.between(on, today));
    if (grown >= ADULT != age >= ADULT) {
      throw Problem.conflict(
          "AGE_NEEDS_SUPPORT", "This change of age needs a word with our support.");
    }
  }

  /** The change with its words tidied; throws all faults at once. */
  public static ProfileChange checked(ProfileChange w) {
    Faults faults = new Faults();
    ProfileChange c =
        ProfileChange.cleaned(
            w.displayName(),
            w.username(),
            w.age(),
            w.gender(),
            w.country(),
            w.language(),
            w.timeZone());
    check(faults, c);
    faults.throwIfAny();
    String language = c.language() == null ? null : Rules.languageOrNull(c.language());
    return new ProfileChange(
        c.displayName(), c.username(), c.age(), c.gender(), c.country(), language, c.timeZone());
  }

  /** Notes the faults of every field that is given. */
  public static void check(Faults faults, ProfileChange c) {
    given(c.displayName(), v -> Rules.checkDisplayName(faults, v));
    given(c.username(), v -> Rules.checkUsername(faults, v));
    given(c.age(), v -> Rules.checkAge(faults, v));
    given(c.gender(), v -> Rules.checkGender(faults, v));
    given(c.country(), v -> Rules.checkCountry(faults, v));
    given(c.language(), v -> Rules.checkLanguage(faults, v));
    given(c.timeZone(), v -> Rules.checkZone(faults, v));
  }

  private static <T> void given(@Nullable T value, Consumer<T> check) {
    if (value != null) {
      check.accept(value);
    }
  }
}
