package app.quintet.apps.rebloom.companion;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The companion's own parts with the real sentence model, without the rest of the server. */
final class Alone {
  private static final AnnotationConfigApplicationContext CONTEXT = start();

  private Alone() {}

  private static AnnotationConfigApplicationContext start() {
    try {
      return new AnnotationConfigApplicationContext(
          Class.forName("app.quintet.platform.ai.embedding.LocalEmbeddings"),
          Class.forName("app.quintet.platform.safety.answer.RuleAnswerCheck"),
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
  }

  static <T> T of(Class<T> type) {
    return CONTEXT.getBean(type);
  }
}
