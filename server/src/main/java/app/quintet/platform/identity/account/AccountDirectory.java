package app.quintet.platform.identity.account;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AccountDirectory implements Accounts {
  private static final String ONE =
      "select " + AccountRows.COLUMNS + " from identity.account where id = ?";
  private final Tx tx;
  private final JdbcClient db;
  private final Profiles profiles;
  private final Cache<UUID, ZoneId> zones =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  AccountDirectory(Tx tx, JdbcClient db, Profiles profiles) {
    this.tx = tx;
    this.db = db;
    this.profiles = profiles;
    profiles.whenChanged(zones::invalidate);
  }

  @Override
  public Account get(UUID person) {
    return tx.read(person, ONE, AccountRows::read, person).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("account"));
  }

  @Override
  public ZoneId zone(UUID person) {
    ZoneId known = zones.getIfPresent(person);
    if (known != null) {
      return known;
    }
    List<String> found =
        tx.read(
            person,
            "select time_zone from identity.account where id = ?",
            (rs, row) -> rs.getString(1),
            person);
    ZoneId zone = found.isEmpty() ? ZoneOffset.UTC : ZoneId.of(found.getFirst());
    zones.put(person, zone);
    return zone;
  }

  @Override
  public Set<UUID> existing(Collection<UUID> people) {
    return people.isEmpty()
        ? Set.of()
        : Set.copyOf(
            tx.once(
                "identity.names",
                "select id from identity.account where id = any(?)",
                (row, n) -> row.getObject(1, UUID.class),
                (Object) people.toArray(UUID[]::new)));
  }

  private record Named(UUID id, String name) {}

  @Override
  public Map<UUID, String> displayNames(Collection<UUID> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<UUID, String> names = new HashMap<>();
    // Read on every page that shows people, so in one round trip.
    tx.readAsSystem(
            "identity.names",
            """
            select id, display_name from identity.account
            where id = any(?) and closes_at is null
            """,
            (row, n) -> new Named(Sql.uuid(row, "id"), row.getString("display_name")),
            (Object) people.toArray(UUID[]::new))
        .forEach(named -> names.put(named.id(), named.name()));
    return names;
  }

  @Override
  public void declareAge(UUID person, int age) {
    profiles.change(person, ProfileChange.age(age));
  }

  @Override
  public void setGender(UUID person, String gender) {
    profiles.change(person, ProfileChange.gender(gender));
  }

  @Override
  public void introduce(
      UUID person,
      @Nullable String displayName,
      @Nullable String country,
      @Nullable String language) {
    if (displayName != null || country != null || language != null) {
      profiles.change(
          person, new ProfileChange(displayName, null, null, null, country, language, null));
    }
  }

  @Override
  public Optional<UUID> findByEmail(String email) {
    return tx.asSystem(
        "identity.lookup",
        () ->
            db.sql("select id from identity.account where lower(email) = ?")
                .param(Rules.email(email))
                .query(UUID.class)
                .optional());
  }

  @Override
  public List<UUID> withRole(Role role) {
    return tx.asSystem(
        "identity.lookup",
        () ->
            db.sql("select id from identity.account where ? = any (roles) order by id limit 200")
                .param(role.wire())
                .query(UUID.class)
                .list());
  }

  @Override
  public void setRole(UUID person, Role role, boolean held) {
    tx.asSystem(
        "identity.open",
        () ->
            db.sql(
                    """
                    update identity.account set roles = case when :held
                      then array_append(array_remove(roles, :role), :role)
                      else array_remove(roles, :role) end
                    where id = :person
                    """)
                .param("held", held)
                .param("role", role.wire())
                .param("person", person)
                .update());
  }
}
