package app.quintet.apps.flirtcraft.place;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The grid of places, with what is locked for whom. */
@Component
public class Scenarios {
  private final Tx tx;
  private final Entitlements entitlements;
  private final JsonMapper json;

  Scenarios(Tx tx, Entitlements entitlements, JsonMapper json) {
    this.tx = tx;
    this.entitlements = entitlements;
    this.json = json;
  }

  /** All places in their order. */
  public List<Scenario> all(UUID person) {
    boolean premium = entitlements.entitled(person, FlirtCraft.PREMIUM);
    return tx.read(
        person,
        "select * from flirtcraft.scenario order by position",
        (row, n) -> {
          boolean locked = row.getBoolean("is_premium") && !premium;
          return new Scenario(
              ScenarioType.of(row.getString("type")),
              row.getString("display_name"),
              row.getString("description"),
              row.getString("illustration"),
              row.getBoolean("is_premium"),
              locked,
              locked ? "ENTITLEMENT_REQUIRED" : null,
              locked ? FlirtCraft.PREMIUM : null,
              json.readTree(row.getString("context_templates")),
              json.readTree(row.getString("difficulty_modifiers")));
        });
  }

  /** One place by its wire name; 404 if there is none. */
  public Scenario one(UUID person, String type) {
    return all(person).stream()
        .filter(scenario -> scenario.type().wire().equals(type))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("place"));
  }

  /** Refuses a premium place without the entitlement with 402. */
  public void requireOpen(UUID person, ScenarioType place) {
    if (place.premium() && !entitlements.entitled(person, FlirtCraft.PREMIUM)) {
      throw Problem.entitlementRequired(
          FlirtCraft.PREMIUM, place.displayName() + " is part of the premium plan.");
    }
  }
}
