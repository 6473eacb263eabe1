package app.quintet.platform.admin.start;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.api.Dependency;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where the server is and what is on with the present keys. */
@Component
final class Greeting {
  private final List<Dependency> dependencies;
  private final ApiSettings settings;

  Greeting(List<Dependency> dependencies, ApiSettings settings) {
    this.dependencies = dependencies;
    this.settings = settings;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)
        || web.getWebServer() == null) {
      return;
    }
    StringBuilder text = new StringBuilder("\n  Quintet is ready\n\n");
    text.append("    http://localhost:").append(web.getWebServer().getPort()).append("/\n");
    text.append("    apps      ").append(String.join(", ", settings.apps())).append('\n');
    for (Dependency dependency : dependencies) {
      String state = dependency.state().name().toLowerCase(Locale.ROOT);
      text.append("    %-9s %s%n".formatted(dependency.name(), state));
    }
    if (settings.dev()) {
      text.append("    mails     /dev/inbox (dev profile)\n");
    }
    // Standard output, not the log: this is for whoever typed the command.
    System.out.println(text);
  }
}
