package app.quintet.platform.ai.prompt;

import app.quintet.platform.ai.ContentCheck;
import app.quintet.platform.ai.cache.AnswerCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the content check about texts on their way out and in. Verdicts are remembered under the
 * text's hash: a conversation sends its earlier turns again with every reply.
 */
@Component
public class Screening {
  private final ObjectProvider<ContentCheck> checks;
  private final Cache<ByteBuffer, Boolean> verdicts =
      Caffeine.newBuilder().maximumSize(10_000).build();

  private volatile @Nullable List<ContentCheck> found;

  Screening(ObjectProvider<ContentCheck> checks) {
    this.checks = checks;
  }

  /** Whether any check refuses this text. */
  public boolean refuses(String text) {
    ByteBuffer key = ByteBuffer.wrap(AnswerCache.key(List.of(text)));
    return Boolean.TRUE.equals(
        verdicts.get(key, k -> checks().stream().anyMatch(check -> check.refuses(text))));
  }

  // Looked up once, at the first run: looking up costs more than most checks do.
  private List<ContentCheck> checks() {
    List<ContentCheck> known = found;
    if (known == null) {
      known = checks.orderedStream().toList();
      found = known;
    }
    return known;
  }
}
