package app.quintet.apps.rebloom.care.access;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grants as rows. */
@Component
class Grants {
  private final Tx tx;
  private final JdbcClient sql;

  Grants(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /**
   * One grant.
   *
   * @param reads how often something was read by it
   */
  record Grant(
      UUID id,
      UUID person,
      UUID therapist,
      UUID provider,
      List<Kind> kinds,
      Instant begins,
      Instant ends,
      @Nullable Instant revoked,
      int reads) {}

  /** Keeps it; earlier ones to the same therapist end, so that one is what can be revoked. */
  void add(Grant g) {
    sql.sql(
            """
            update rebloom.access_grant set revoked_at = :now, revoked_by = 'replaced'
            where user_id = :me and therapist_id = :therapist and revoked_at is null
              and ends_at > :now
            """)
        .param("now", Sql.at(g.begins()))
        .param("me", g.person())
        .param("therapist", g.therapist())
        .update();
    sql.sql(
            """
            insert into rebloom.access_grant (id, user_id, therapist_id, provider_id, kinds,
              begins_at, ends_at)
            values (:id, :me, :therapist, :provider, :kinds, :begins, :ends)
            """)
        .param("id", g.id())
        .param("me", g.person())
        .param("therapist", g.therapist())
        .param("provider", g.provider())
        .param("kinds", g.kinds().stream().map(Kind::wire).toArray(String[]::new))
        .param("begins", Sql.at(g.begins()))
        .param("ends", Sql.at(g.ends()))
        .update();
  }

  /** A page of what somebody granted, newest first. */
  Page<Grant> page(UUID person, @Nullable Cursor after, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(person));
    String query =
        """
        select g.*, (select coalesce(sum(r.times), 0) from rebloom.access_read r
          where r.grant_id = g.id)::int as reads
        from rebloom.access_grant g where g.user_id = ?\
        """;
    if (after != null) {
      query += " and (begins_at, id) < (?, ?)";
      parameters.add(Sql.at(after.at()));
      parameters.add(after.id());
    }
    query += " order by begins_at desc, id desc limit " + (limit + 1);
    List<Grant> found = tx.read(person, query, Grants::grant, parameters.toArray());
    return Page.cut(found, limit, g -> new Cursor(g.begins(), g.id()));
  }

  /** What a therapist may read now, newest first; at most 500. */
  List<Grant> open(UUID therapist, UUID practice, Instant now) {
    return tx.read(
        therapist,
        """
        select g.*, 0 as reads from rebloom.access_grant g
        where therapist_id = ? and provider_id = ? and revoked_at is null and ends_at > ?
        order by begins_at desc, id desc limit 500
        """,
        Grants::grant,
        therapist,
        practice,
        Sql.at(now));
  }

  /** Whether there is such a grant of the person's. */
  Optional<Grant> find(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select g.*, 0 as reads from rebloom.access_grant g where id = ? and user_id = ?",
            Grants::grant,
            id,
            person)
        .stream()
        .findFirst();
  }

  /** Ends it; false if it had ended before. */
  boolean revoke(UUID person, UUID id, Instant now) {
    return sql.sql(
                """
                update rebloom.access_grant set revoked_at = :now, revoked_by = 'person'
                where id = :id and user_id = :me and revoked_at is null and ends_at > :now
                """)
            .param("now", Sql.at(now))
            .param("id", id)
            .param("me", person)
            .update()
        == 1;
  }

  private static Grant grant(ResultSet row, int n) throws SQLException {
    String[] kinds = (String[]) row.getArray("kinds").getArray();
    return new Grant(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "user_id"),
        Sql.uuid(row, "therapist_id"),
        Sql.uuid(row, "provider_id"),
        Arrays.stream(kinds)
            .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .sorted()
            .toList(),
        Sql.instant(row, "begins_at"),
        Sql.instant(row, "ends_at"),
        Sql.instantOrNull(row, "revoked_at"),
        row.getInt("reads"));
  }
}
