package app.quintet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of docs/architecture.md, held against the code. */
class ModularityTests {
  /** From low to high: a module may know only those before it. */
  private static final List<String> FLOOR =
      List.of(
          "kernel",
          "data",
          "vault",
          "audit",
          "api",
          "identity",
          "jobs",
          "realtime",
          "ai",
          "safety",
          "media",
          "notifications",
          "billing",
          "progress",
          "community",
          "analytics",
          "languages",
          "privacy",
          "flags",
          "admin");

  private final ApplicationModules modules = ApplicationModules.of(Quintet.class);

  @Test
  void everyModuleKeepsItsInsideToItselfAndThereAreNoCycles() {
    modules.verify();
  }

  @Test
  void aLowerModuleNeverKnowsAHigherOneAndThePlatformKnowsNoApp() {
    List<String> wrong =
        modules.stream()
            .flatMap(
                module ->
                    module
                        .getDirectDependencies(modules)
                        .uniqueModules()
                        .filter(other -> !allowed(module, other))
                        .map(other -> module.getIdentifier() + " -> " + other.getIdentifier()))
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void thereIsAModuleForEachFloorThatIsBuilt() {
    assertThat(modules.stream().map(ModularityTests::name).toList())
        .contains("kernel", "data", "vault", "audit", "api", "identity", "flirtcraft");
  }

  private static boolean allowed(ApplicationModule from, ApplicationModule to) {
    boolean toApp = isApp(to);
    if (isApp(from)) {
      return !toApp;
    }
    return !toApp && FLOOR.indexOf(name(to)) < FLOOR.indexOf(name(from));
  }

  private static boolean isApp(ApplicationModule module) {
    return module.getBasePackage().getName().startsWith("app.quintet.apps.");
  }

  private static String name(ApplicationModule module) {
    String base = module.getBasePackage().getName();
    return base.substring(base.lastIndexOf('.') + 1);
  }
}
