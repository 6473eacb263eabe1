package app.quintet;

import app.quintet.platform.admin.AdminCommands;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The program: one server, five apps. */
@SpringBootApplication(
    proxyBeanMethods = false,
    // Two modules may call a thing by the same name without knowing of each other.
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Quintet {
  /** Starts the server, or with {@code admin …} runs an operator's command beside it. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("admin")) {
      System.exit(AdminCommands.run(List.of(args).subList(1, args.length), System.out, System.err));
    }
    SpringApplication application = new SpringApplication(Quintet.class);
    application.setDefaultProperties(logging("prod".equals(System.getenv("QUINTET_PROFILE"))));
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
