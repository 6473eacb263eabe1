package app.quintet.apps.twotruths.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.pack.Pack;
import app.quintet.apps.twotruths.pack.Packs;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Plan;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class PackTests {
  @Autowired Packs packs;
  @Autowired Entitlements entitlements;
  @Autowired People people;
  @Autowired List<Plan> plans;

  @Test
  void everyPackHasTwelveDifferentPrompts() {
    List<String> all = packs.all().stream().flatMap(p -> p.prompts().stream()).toList();
    assertThat(all).hasSize(8 * 12).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(p -> assertThat(p).hasSizeBetween(15, 120));
    assertThat(packs.all()).extracting(Pack::id).doesNotHaveDuplicates();
  }

  @Test
  void everyPremiumPackIsSoldOnceAndAloneUnderItsTitle() {
    List<Plan> alone =
        plans.stream().filter(plan -> plan.id().startsWith("twotruths.pack.")).toList();
    assertThat(alone)
        .extracting(Plan::id)
        .containsExactlyInAnyOrderElementsOf(
            packs.all().stream()
                .filter(Pack::premium)
                .map(pack -> TwoTruths.pack(pack.id()))
                .toList());
    assertThat(alone)
        .extracting(Plan::name)
        .allMatch(name -> packs.all().stream().anyMatch(pack -> name.endsWith(pack.title())));
    assertThat(alone)
        .allSatisfy(
            plan ->
                assertThat(plan.prices()).containsExactly(new Plan.Price(Plan.Period.ONCE, 199)));
  }

  @Test
  void onePackCanBeBoughtAloneAndPremiumOpensAll() {
    Player one = Player.of(people.fresh());
    entitlements.grant(one.id(), "twotruths.pack.school", null, "test");
    assertThat(packs.offered(one.id()).stream().filter(Packs.Offered::owned)).hasSize(5);
    Player all = Player.of(people.fresh());
    entitlements.grant(all.id(), "twotruths.premium", null, "test");
    assertThat(packs.offered(all.id())).allMatch(Packs.Offered::owned);
  }
}
