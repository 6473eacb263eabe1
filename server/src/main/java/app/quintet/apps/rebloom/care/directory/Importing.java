package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the directory what the operator's file says, in one transaction: all of it or nothing. What
 * is no longer in the file is hidden, because requests may refer to it.
 */
@Component
public class Importing {
  static final String PURPOSE = "rebloom.operator";
  private static final int AT_ONCE = 1_000;
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
  private final Tx tx;
  private final JdbcClient sql;
  private final Ids ids;
  private final Clock clock;
  private final JsonMapper json;
  private final Audit audit;

  Importing(Tx tx, JdbcClient sql, Ids ids, Clock clock, JsonMapper json, Audit audit) {
    this.tx = tx;
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
    this.json = json;
    this.audit = audit;
  }

  /** How many entries were new, changed, hidden, and already as they are. */
  public record Imported(int fresh, int changed, int hidden, int same) {}

  /** Imports; throws IllegalArgumentException that names every fault of the file, one a line. */
  public Imported from(Path file) {
    List<String> faults = new ArrayList<>();
    List<Written> written = new ProviderFile(json, faults).read(file);
    Checking checking = new Checking(faults);
    List<Entry> entries = written.stream().map(checking::check).toList();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing was changed; the file has %d faults:\n%s"
              .formatted(faults.size(), String.join("\n", faults)));
    }
    if (entries.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing was changed; the file has no entries, and an empty one would hide everything");
    }
    return tx.asSystem(PURPOSE, () -> keep(entries));
  }

  private Imported keep(List<Entry> entries) {
    // Two imports at once: the second waits and then compares with what the first one left.
    sql.sql("select pg_advisory_xact_lock(hashtextextended('rebloom.provider', 0))")
        .query((row, n) -> n)
        .list();
    Instant now = clock.instant();
    List<Boolean> touched =
        entries.stream()
            .gather(Gatherers.windowFixed(AT_ONCE))
            .flatMap(some -> save(some, now).stream())
            .toList();
    int fresh = (int) touched.stream().filter(isNew -> isNew).count();
    int changed = touched.size() - fresh;
    int hidden = hideOthers(entries, now);
    if (touched.size() + hidden > 0) {
      facets();
      audit.record(
          null,
          "rebloom.providers_imported",
          null,
          Map.of(
              "fresh", Integer.toString(fresh),
              "changed", Integer.toString(changed),
              "hidden", Integer.toString(hidden)));
    }
    return new Imported(fresh, changed, hidden, entries.size() - touched.size());
  }

  /** Of each entry that was not there like this already: whether it is new. */
  private List<Boolean> save(List<Entry> entries, Instant now) {
    return sql.sql(
            """
            insert into rebloom.provider as p (id, ref, name, title, about, specialties, languages,
              insurers, country, region, city, remote, accepting, booking_url, search, keys,
              created_at, updated_at)
            select id, ref, name, title, about, specialties, languages, insurers, country, region,
              city, remote, accepting, booking_url, search, keys, :now, :now
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, ref text, name text,
              title text, about text, specialties text[], languages text[], insurers text[],
              country text, region text, city text, remote boolean, accepting boolean,
              booking_url text, search text, keys text[])
            on conflict (ref) do update set name = excluded.name, title = excluded.title,
              about = excluded.about, specialties = excluded.specialties,
              languages = excluded.languages, insurers = excluded.insurers,
              country = excluded.country, region = excluded.region, city = excluded.city,
              remote = excluded.remote, accepting = excluded.accepting,
              booking_url = excluded.booking_url, search = excluded.search, keys = excluded.keys,
              updated_at = excluded.updated_at, hidden_at = null
            where p.hidden_at is not null
              or (p.name, p.title, p.about, p.specialties, p.languages, p.insurers, p.country,
                p.region, p.city, p.remote, p.accepting, p.booking_url, p.search, p.keys)
              is distinct from (excluded.name, excluded.title, excluded.about,
                excluded.specialties, excluded.languages, excluded.insurers, excluded.country,
                excluded.region, excluded.city, excluded.remote, excluded.accepting,
                excluded.booking_url, excluded.search, excluded.keys)
            returning xmax = 0
            """)
        .param("now", Sql.at(now))
        .param("rows", json.writeValueAsString(entries.stream().map(this::row).toList()))
        .query((row, n) -> row.getBoolean(1))
        .list();
  }

  private Map<String, Object> row(Entry entry) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", ids.next());
    row.put("search", entry.search());
    row.put("keys", entry.keys());
    row.putAll(json.convertValue(entry, FIELDS));
    return row;
  }

  private int hideOthers(List<Entry> entries, Instant now) {
    return sql.sql(
            """
            update rebloom.provider set hidden_at = :now
            where hidden_at is null and not ref = any (:refs)
            """)
        .param("now", Sql.at(now))
        .param("refs", entries.stream().map(Entry::ref).toArray(String[]::new))
        .update();
  }

  private void facets() {
    sql.sql("delete from rebloom.provider_facet").update();
    sql.sql(
            """
            insert into rebloom.provider_facet (kind, value)
            select kind, min(value) from (
              select 'specialty' as kind, unnest(specialties) as value from rebloom.provider
                where hidden_at is null
              union all select 'language', unnest(languages) from rebloom.provider
                where hidden_at is null
              union all select 'insurer', unnest(insurers) from rebloom.provider
                where hidden_at is null
              union all select 'country', country from rebloom.provider where hidden_at is null
            ) as every group by kind, lower(value)
            """)
        .update();
  }
}
