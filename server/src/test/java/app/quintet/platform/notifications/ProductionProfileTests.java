package app.quintet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.notifications.dev.DevMessages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

class ProductionProfileTests {
  @Test
  void outsideTheDevProfileThereIsNeitherInboxNorClock() {
    for (String profile : new String[] {"prod", "staging", ""}) {
      new ApplicationContextRunner()
          .withUserConfiguration(OnlyDev.class)
          .withPropertyValues("quintet.profile=" + profile)
          .run(
              context -> {
                assertThat(context).doesNotHaveBean(DevMessages.class);
                assertThat(context.getBeansOfType(Object.class).keySet())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("devinbox"))
                    .noneMatch(
                        name -> name.toLowerCase(java.util.Locale.ROOT).contains("devclock"));
              });
    }
  }

  @Test
  void inTheDevProfileTheSameSearchFindsThem() {
    // They need a database that is not here: that they ask for it shows that they were found.
    new ApplicationContextRunner()
        .withUserConfiguration(OnlyDev.class)
        .withPropertyValues("quintet.profile=dev")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("platform.data.Tx"));
  }

  /** Only what names itself Dev, so that nothing else is needed. */
  @ComponentScan(
      basePackages = {
        "app.quintet.platform.notifications.dev",
        "app.quintet.platform.notifications.web"
      },
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = "[\\w.]+\\.Dev(?!ice)\\w+"))
  static class OnlyDev {}
}
