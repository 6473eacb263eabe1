package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.ai.ExampleVectors;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vectors of the library's sentences: some 2,000, a quarter of a minute of a core. */
@Configuration(proxyBeanMethods = false)
class OwnVectors {
  static final String NAME = "rebloom";

  @Bean(defaultCandidate = false)
  @Qualifier(NAME)
  ExampleVectors rebloomVectors(
      Embeddings embeddings, @Value("${quintet.data.cache}") Path directory) {
    return new ExampleVectors(embeddings, directory, NAME);
  }
}
