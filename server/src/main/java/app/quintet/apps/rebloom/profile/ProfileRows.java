package app.quintet.apps.rebloom.profile;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.SealedJson;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of profiles; history and contact are sealed. */
@Component
class ProfileRows {
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;
  private final SealedJson sealed;
  private final Clock clock;

  ProfileRows(Tx tx, JdbcClient sql, Vault vault, SealedJson sealed, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
    this.sealed = sealed;
    this.clock = clock;
  }

  Kept find(UUID person) {
    return tx
        .read(
            person,
            "select * from rebloom.profile where user_id = ?",
            (row, n) -> kept(person, row),
            person)
        .stream()
        .findFirst()
        .orElse(Kept.BLANK);
  }

  /** Whether the person has said that they are under 18. */
  boolean minor(UUID person) {
    return !tx.read(
            person,
            "select 1 from rebloom.profile where user_id = ? and minor_since is not null",
            (row, n) -> true,
            person)
        .isEmpty();
  }

  /** Remembers that the person is under 18, so that going back a page changes nothing. */
  void turnAway(UUID person) {
    sql.sql(
            """
            insert into rebloom.profile as p (user_id, minor_since, created_at, updated_at)
            values (:me, :now, :now, :now)
            on conflict (user_id) do update set age_range = null, updated_at = excluded.updated_at,
              minor_since = coalesce(p.minor_since, excluded.minor_since)
            """)
        .param("me", person)
        .param("now", Sql.at(clock.instant()))
        .update();
  }

  void save(UUID person, Kept p) {
    sql.sql(
            """
            insert into rebloom.profile as p (user_id, age_range, region, goals, history, approach,
              emergency_contact, pace, sounds, onboarding_step, onboarded_at, created_at, updated_at)
            values (:me, cast(:age as text), cast(:region as text), cast(:goals as text[]),
              cast(:history as bytea), cast(:approach as text), cast(:contact as bytea), :pace,
              :sounds, :step, cast(:done as timestamptz), :now, :now)
            on conflict (user_id) do update set age_range = excluded.age_range,
              region = excluded.region, goals = excluded.goals, history = excluded.history,
              approach = excluded.approach, emergency_contact = excluded.emergency_contact,
              pace = excluded.pace, sounds = excluded.sounds,
              onboarding_step = excluded.onboarding_step,
              onboarded_at = coalesce(p.onboarded_at, excluded.onboarded_at),
              updated_at = excluded.updated_at
            """)
        .param("me", person)
        .param("age", p.ageRange() == null ? null : p.ageRange().wire())
        .param("region", p.region())
        .param("goals", Sql.array(p.goals().stream().map(Aim::wire).toList()))
        .param("history", history(person, p.history()))
        .param("approach", p.approach() == null ? null : p.approach().wire())
        .param("contact", contact(person, p.contact()))
        .param("pace", p.communication().pace().wire())
        .param("sounds", p.communication().sounds())
        .param("step", p.step().wire())
        .param("done", p.onboardedAt() == null ? null : Sql.at(p.onboardedAt()))
        .param("now", Sql.at(clock.instant()))
        .update();
  }

  private byte @Nullable [] history(UUID person, @Nullable String text) {
    return text == null ? null : vault.seal(person, historyOf(person), text);
  }

  private byte @Nullable [] contact(UUID person, @Nullable EmergencyContact contact) {
    return contact == null ? null : sealed.seal(person, contactOf(person), contact);
  }

  private Kept kept(UUID person, ResultSet row) throws SQLException {
    byte[] contact = row.getBytes("emergency_contact");
    Pace pace = Pace.orNull(row.getString("pace"));
    Step step = Step.orNull(row.getString("onboarding_step"));
    return new Kept(
        AgeRange.orNull(row.getString("age_range")),
        row.getString("region"),
        aims((String[]) row.getArray("goals").getArray()),
        vault.openOrNull(person, historyOf(person), row.getBytes("history")),
        Approach.orNull(row.getString("approach")),
        new Communication(pace == null ? Pace.CALM : pace, row.getBoolean("sounds")),
        contact == null
            ? null
            : sealed.open(person, contactOf(person), contact, EmergencyContact.class),
        step == null ? Step.WELCOME : step,
        Sql.instantOrNull(row, "onboarded_at"));
  }

  private static List<Aim> aims(String[] wires) {
    List<String> chosen = List.of(wires);
    return Arrays.stream(Aim.values()).filter(a -> chosen.contains(a.wire())).toList();
  }

  private static String historyOf(UUID person) {
    return "rebloom.profile.history/" + person;
  }

  private static String contactOf(UUID person) {
    return "rebloom.profile.emergency_contact/" + person;
  }
}
