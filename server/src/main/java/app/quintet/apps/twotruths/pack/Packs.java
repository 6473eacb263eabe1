package app.quintet.apps.twotruths.pack;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The packs of {@code offline/twotruths/packs.yaml}, and who may use them. */
@Component
public class Packs {
  private final List<Pack> all;
  private final Entitlements entitlements;

  Packs(Entitlements entitlements) throws IOException {
    this.entitlements = entitlements;
    this.all = load();
  }

  /**
   * A pack as somebody sees it.
   *
   * @param owned whether all its prompts are theirs to use
   * @param prompts all of an owned one, the first three of another
   */
  public record Offered(
      String id, String title, boolean premium, boolean owned, List<String> prompts) {}

  /** All packs as this person sees them; null for somebody who is not signed in. */
  public List<Offered> offered(@Nullable UUID person) {
    Set<String> features = person == null ? Set.of() : entitlements.of(person);
    return all.stream().map(p -> offered(p, owns(features, p))).toList();
  }

  /** All packs. */
  public List<Pack> all() {
    return all;
  }

  /** Whether there is such a pack; none at all is always known. */
  public boolean known(@Nullable String id) {
    return id == null || all.stream().anyMatch(p -> p.id().equals(id));
  }

  /** Whether this person has premium, and with it every pack and style. */
  public boolean premium(UUID person) {
    return entitlements.entitled(person, TwoTruths.PREMIUM);
  }

  /** Refuses a pack that must be bought and was not: 402. */
  public void mayUse(UUID person, @Nullable String id) {
    Set<String> features = id == null ? Set.of() : entitlements.of(person);
    for (Pack pack : all) {
      if (pack.id().equals(id) && !owns(features, pack)) {
        throw Problem.entitlementRequired(
            TwoTruths.pack(pack.id()), "The pack “" + pack.title() + "” has to be bought first.");
      }
    }
  }

  private static boolean owns(Set<String> features, Pack pack) {
    return !pack.premium()
        || features.contains(TwoTruths.PREMIUM)
        || features.contains(TwoTruths.pack(pack.id()));
  }

  private static Offered offered(Pack p, boolean owned) {
    List<String> shown = owned ? p.prompts() : p.prompts().subList(0, 3);
    return new Offered(p.id(), p.title(), p.premium(), owned, shown);
  }

  private static List<Pack> load() throws IOException {
    try (InputStream in = new ClassPathResource("offline/twotruths/packs.yaml").getInputStream()) {
      List<Map<String, ?>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return read.stream().map(Packs::pack).toList();
    }
  }

  private static Pack pack(Map<String, ?> p) {
    List<String> prompts = ((List<?>) value(p, "prompts")).stream().map(String::valueOf).toList();
    boolean premium = Boolean.TRUE.equals(p.get("premium"));
    return new Pack(value(p, "id").toString(), value(p, "title").toString(), premium, prompts);
  }

  private static Object value(Map<String, ?> pack, String key) {
    Object value = pack.get(key);
    if (value == null) {
      throw new IllegalStateException("a pack has no " + key);
    }
    return value;
  }
}
