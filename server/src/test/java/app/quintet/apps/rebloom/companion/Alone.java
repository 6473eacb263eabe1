package app.quintet.apps.rebloom.companion;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The companion's own parts with the real sentence model, without the rest of the server. */
final class Alone {
  private static final AnnotationConfigApplicationContext CONTEXT = start();

  private Alone() {}

  private static AnnotationConfigApplicationContext start() {
    var context = new AnnotationConfigApplicationContext();
    String vectors = Path.of("target", "vectors").toAbsolutePath().toString();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("alone", Map.of("quintet.data.cache", vectors)));
    try {
      context.register(
          Class.forName("app.quintet.platform.ai.embedding.LocalEmbeddings"),
          Class.forName("app.quintet.platform.safety.answer.RuleAnswerCheck"),
          OwnVectors.class,
          Library.class,
          Words.class,
          FeelingSense.class,
          Topics.class,
          Understanding.class,
          Tongues.class,
          Mirror.class,
          Fitting.class,
          Engine.Speech.class,
          Engine.class,
          Recapping.class);
    } catch (ClassNotFoundException moved) {
      throw new IllegalStateException(moved);
    }
    context.refresh();
    return context;
  }

  static <T> T of(Class<T> type) {
    return CONTEXT.getBean(type);
  }
}
