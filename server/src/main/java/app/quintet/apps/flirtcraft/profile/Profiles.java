package app.quintet.apps.flirtcraft.profile;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import app.quintet.apps.flirtcraft.character.TargetGender;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profiles; age and gender are read from and written to the account. */
@Component
public class Profiles {
  private final Tx tx;
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Clock clock;

  Profiles(Tx tx, JdbcClient sql, Accounts accounts, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The person's profile; a blank one if nothing was saved yet. */
  public Profile of(UUID person) {
    Account account = accounts.get(person);
    return tx
        .read(
            person,
            "select * from flirtcraft.profile where user_id = ?",
            (row, n) -> profile(row, account),
            person)
        .stream()
        .findFirst()
        .orElseGet(() -> Profile.blank(account.age(), account.gender()));
  }

  /** Saves the whole profile, age and gender through the account. */
  void save(UUID person, Profile was, Profile now) {
    tx.as(
        person,
        () -> {
          Integer age = now.age();
          if (age != null && !age.equals(was.age())) {
            accounts.declareAge(person, age);
          }
          if (!Objects.equals(now.gender(), was.gender())) {
            accounts.setGender(person, now.gender() == null ? "" : now.gender());
          }
          write(person, now);
        });
  }

  private void write(UUID person, Profile p) {
    sql.sql(
            """
            insert into flirtcraft.profile as p (user_id, target_gender, target_age_min,
              target_age_max, skill_goals, hints, sound, vibration, leaderboard, retention,
              onboarding_step, onboarded_at, created_at, updated_at)
            values (:me, cast(:gender as text), cast(:min as int), cast(:max as int),
              cast(:goals as text[]), :hints, :sound, :vibration, :board, :retention,
              :step, cast(:done as timestamptz), :now, :now)
            on conflict (user_id) do update set
              target_gender = excluded.target_gender, target_age_min = excluded.target_age_min,
              target_age_max = excluded.target_age_max, skill_goals = excluded.skill_goals,
              hints = excluded.hints, sound = excluded.sound, vibration = excluded.vibration,
              leaderboard = excluded.leaderboard, retention = excluded.retention,
              onboarding_step = excluded.onboarding_step,
              onboarded_at = coalesce(p.onboarded_at, excluded.onboarded_at),
              updated_at = excluded.updated_at
            """)
        .param("me", person)
        .param("gender", p.targetGender() == null ? null : p.targetGender().wire())
        .param("min", p.targetAgeMin())
        .param("max", p.targetAgeMax())
        .param("goals", Sql.array(p.skillGoals().stream().map(SkillGoal::wire).toList()))
        .param("hints", p.hints())
        .param("sound", p.sound())
        .param("vibration", p.vibration())
        .param("board", p.leaderboardOptIn())
        .param("retention", p.transcriptRetention().wire())
        .param("step", p.onboardingStep().wire())
        .param("done", p.onboardedAt() == null ? null : Sql.at(p.onboardedAt()))
        .param("now", Sql.at(clock.instant()))
        .update();
  }

  private static Profile profile(ResultSet row, Account account) throws SQLException {
    String gender = row.getString("target_gender");
    String[] goals = (String[]) row.getArray("skill_goals").getArray();
    Retention kept = Retention.orNull(row.getString("retention"));
    OnboardingStep step = OnboardingStep.orNull(row.getString("onboarding_step"));
    return new Profile(
        account.age(),
        account.gender(),
        gender == null ? null : TargetGender.of(gender),
        Sql.intOrNull(row, "target_age_min"),
        Sql.intOrNull(row, "target_age_max"),
        goals(List.of(goals)),
        row.getBoolean("hints"),
        row.getBoolean("sound"),
        row.getBoolean("vibration"),
        row.getBoolean("leaderboard"),
        kept == null ? Retention.YEAR : kept,
        step == null ? OnboardingStep.WELCOME : step,
        Sql.instantOrNull(row, "onboarded_at"));
  }

  private static List<SkillGoal> goals(List<String> wires) {
    return Arrays.stream(SkillGoal.values()).filter(g -> wires.contains(g.wire())).toList();
  }
}
