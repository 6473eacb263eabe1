package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The directory as everybody reads it: without what is hidden. */
@Component
public class Directory {
  static final String PURPOSE = "rebloom.directory";

  /** Those who accept the insurer come before all others, each in the order of the list. */
  private static final String FOUND =
      """
      select * from (
        select p.*, %s as covered,
          p.listed_at + case when %s then interval '1000 years' else interval '0' end as place,
          exists (select from rebloom.therapist t where t.provider_id = p.id
            and t.ended_at is null and t.suspended_at is null) as answers_here
        from rebloom.provider p where p.hidden_at is null\
      """;

  private final Tx tx;

  Directory(Tx tx) {
    this.tx = tx;
  }

  /** The values by which the directory can be filtered, each in order; empty lists if it is. */
  public record ProviderFacets(
      List<String> specialties,
      List<String> languages,
      List<String> insurers,
      List<String> countries) {}

  private record Placed(Provider provider, Instant place) {}

  /** A page of those who fit; 422 for a search nobody could mean. */
  public Page<Provider> page(Search search, @Nullable Cursor after, int limit) {
    search.checked();
    String insurer = search.insurerKey();
    List<Object> parameters = new ArrayList<>();
    StringBuilder query = new StringBuilder(found(insurer, parameters));
    if (!search.keys().isEmpty()) {
      query.append(" and p.keys @> cast(? as text[])");
      parameters.add(search.keys().toArray(String[]::new));
    }
    for (String pattern : search.patterns()) {
      query.append(" and p.search like ?");
      parameters.add(pattern);
    }
    query.append(") as found");
    if (after != null) {
      query.append(" where (place, id) < (?, ?)");
      parameters.add(Sql.at(after.at()));
      parameters.add(after.id());
    }
    query.append(" order by place desc, id desc limit ").append(limit + 1);
    List<Placed> rows =
        tx.once(
            PURPOSE,
            query.toString(),
            (row, n) -> new Placed(provider(row, insurer), Sql.instant(row, "place")),
            parameters.toArray());
    return Page.cut(rows, limit, p -> new Cursor(p.place(), p.provider().id()))
        .map(Placed::provider);
  }

  /** One entry; 404 if there is none or it is hidden. */
  public Provider get(UUID id, @Nullable String insurer) {
    String key = new Search(null, null, null, insurer, null, null, null).checked().insurerKey();
    List<Object> parameters = new ArrayList<>();
    String query = found(key, parameters) + " and p.id = ?) as found";
    parameters.add(id);
    return tx.once(PURPOSE, query, (row, n) -> provider(row, key), parameters.toArray()).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("provider"));
  }

  /** What stands beside things that refer to these entries, hidden ones too. */
  public Map<UUID, Provider.ProviderBrief> briefs(List<UUID> ids) {
    return tx
        .once(
            PURPOSE,
            "select id, name, title, city from rebloom.provider where id = any (?)",
            (row, n) ->
                new Provider.ProviderBrief(
                    Sql.uuid(row, "id"),
                    row.getString("name"),
                    row.getString("title"),
                    row.getString("city")),
            (Object) ids.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Provider.ProviderBrief::id, brief -> brief));
  }

  /** What can be filtered by. */
  public ProviderFacets facets() {
    record Facet(String kind, String value) {}
    Map<String, List<String>> byKind =
        tx
            .once(
                PURPOSE,
                "select kind, value from rebloom.provider_facet order by kind, value",
                (row, n) -> new Facet(row.getString(1), row.getString(2)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Facet::kind, Collectors.mapping(Facet::value, Collectors.toList())));
    return new ProviderFacets(
        byKind.getOrDefault("specialty", List.of()),
        byKind.getOrDefault("language", List.of()),
        byKind.getOrDefault("insurer", List.of()),
        byKind.getOrDefault("country", List.of()));
  }

  private static String found(@Nullable String insurer, List<Object> parameters) {
    if (insurer == null) {
      return FOUND.formatted("false", "false");
    }
    parameters.add(insurer);
    parameters.add(insurer);
    return FOUND.formatted("? = any (p.keys)", "? = any (p.keys)");
  }

  private static Provider provider(ResultSet row, @Nullable String insurer) throws SQLException {
    Coverage coverage =
        insurer == null ? null : row.getBoolean("covered") ? Coverage.COVERED : Coverage.ASK;
    return new Provider(
        Sql.uuid(row, "id"),
        row.getString("name"),
        row.getString("title"),
        row.getString("about"),
        texts(row, "specialties"),
        texts(row, "languages"),
        texts(row, "insurers"),
        row.getString("country"),
        row.getString("region"),
        row.getString("city"),
        row.getBoolean("remote"),
        row.getBoolean("accepting"),
        row.getString("booking_url"),
        row.getBoolean("answers_here"),
        coverage);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
