package app.quintet;

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
  /** Starts the server. */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Quintet.class);
    if ("prod".equals(System.getenv("QUINTET_PROFILE"))) {
      // One JSON object a line for machines; people at a terminal get readable lines.
      application.setDefaultProperties(Map.of("logging.structured.format.console", "ecs"));
    }
    application.run(args);
  }
}
