package app.quintet;

import app.quintet.platform.admin.AdminCommands;
import app.quintet.platform.data.EarlyDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The program: one server, five apps. */
@SpringBootApplication(
    proxyBeanMethods = false,
    // Two modules may call a thing by the same name without knowing of each other.
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Quintet {
  private static final Set<String> COMMANDS = Set.of("admin", "backup", "restore");

  /** Starts the server, or runs an operator's command beside it. */
  public static void main(String[] args) {
    List<String> words = List.of(args);
    if (!words.isEmpty() && COMMANDS.contains(words.getFirst())) {
      List<String> command =
          words.getFirst().equals("admin") ? words.subList(1, words.size()) : words;
      System.exit(AdminCommands.run(command, System.out, System.err));
    }
    SpringApplication application = new SpringApplication(Quintet.class);
    application.setDefaultProperties(logging("prod".equals(System.getenv("QUINTET_PROFILE"))));
    application.addInitializers(EarlyDatabase::begin);
    application.run(args);
  }

  // One JSON object a line for machines, and a line for every request; people at a terminal get
  // readable lines and only those that matter.
  private static Map<String, Object> logging(boolean prod) {
    return prod
        ? Map.of("logging.structured.format.console", "ecs")
        : Map.of("logging.level.app.quintet.platform.api.request.RequestLog", "warn");
  }
}
