package app.quintet.platform.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Nobody buys with a test card in production: neither pages, nor client, nor secret are there. */
class TestStoreInProductionTests {
  @Test
  void outsideTheDevProfileNothingOfTheTestStoreIsThere() {
    for (String profile : new String[] {"prod", "staging", ""}) {
      new ApplicationContextRunner()
          .withUserConfiguration(OnlyTheTestStore.class)
          .withPropertyValues("quintet.profile=" + profile)
          .run(
              context -> {
                assertThat(context).hasNotFailed();
                assertThat(Arrays.stream(context.getBeanDefinitionNames()))
                    .noneMatch(name -> name.contains("billing.sandbox"))
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("devstore"))
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("sandbox"));
              });
    }
  }

  @Test
  void inTheDevProfileTheSameSearchFindsIt() {
    // It needs a database that is not here: that it asks for it shows that it was found.
    new ApplicationContextRunner()
        .withUserConfiguration(OnlyTheTestStore.class)
        .withPropertyValues("quintet.profile=dev")
        .run(context -> assertThat(context).hasFailed());
  }

  @ComponentScan("app.quintet.platform.billing.sandbox")
  @ComponentScan(
      basePackages = "app.quintet.platform.billing.web",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = "[\\w.]+\\.DevStoreController"))
  static class OnlyTheTestStore {}
}
