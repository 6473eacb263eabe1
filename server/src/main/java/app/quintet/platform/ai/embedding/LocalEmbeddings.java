package app.quintet.platform.ai.embedding;

import ai.onnxruntime.OrtException;
import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.ai.SentenceStates;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The sentence model behind {@link Embeddings}: loaded after the server is ready, so that readiness
 * does not wait for it, and run on a few platform threads of its own.
 */
@Component
final class LocalEmbeddings implements Embeddings, SentenceStates, DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(LocalEmbeddings.class);
  // 1.5 KB each; about 7 MB when full.
  private static final int CACHED = 4_096;

  // A native call holds the carrier of a virtual thread for its 5 ms. On threads of their own the
  // system shares the cores fairly, and half of them stay free for answering requests; but two are
  // used where there are two, because somebody waits for each of a long message's passages.
  private final ExecutorService inference =
      Executors.newFixedThreadPool(
          threads(Runtime.getRuntime().availableProcessors()),
          Thread.ofPlatform().daemon().name("embedding-", 0).factory());
  private final Cache<Digest, float[]> cache = Caffeine.newBuilder().maximumSize(CACHED).build();
  private final Loading loading = new Loading();

  private static int threads(int cores) {
    return Math.max(Math.min(2, cores), cores / 2);
  }

  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    inference.submit(
        () -> {
          long from = System.nanoTime();
          loading.model();
          log.info("sentence model loaded in {} ms", (System.nanoTime() - from) / 1_000_000);
          return null;
        });
  }

  @Override
  public float[] embed(String text) {
    Digest digest = Digest.of(text);
    float[] known = cache.getIfPresent(digest);
    if (known == null) {
      known = await(inference.submit(() -> loading.model().embed(text)));
      cache.put(digest, known);
    }
    return known.clone();
  }

  @Override
  public <T> List<T> read(List<String> texts, Upper<T> upper) {
    List<Future<T>> waiting =
        IntStream.range(0, texts.size())
            .mapToObj(at -> submitted(texts.get(at), at, upper))
            .toList();
    try {
      return waiting.stream().map(LocalEmbeddings::await).toList();
    } finally {
      // After a fault nobody wants the others; those that are done don't mind.
      waiting.forEach(one -> one.cancel(false));
    }
  }

  private <T> Future<T> submitted(String text, int at, Upper<T> upper) {
    return inference.submit(() -> upper.of(at, loading.model().states(text)));
  }

  /** Neither the text nor a cause that could quote it ends up in the exception. */
  private static <T> T await(Future<T> result) {
    try {
      return result.get();
    } catch (InterruptedException stopped) {
      result.cancel(false);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while embedding");
    } catch (ExecutionException failed) {
      String kind = String.valueOf(failed.getCause()).split(":", 2)[0];
      throw new IllegalStateException("the sentence model failed: " + kind);
    }
  }

  @Override
  public void destroy() throws Exception {
    inference.close();
    loading.close();
  }

  /** Loads once, also when many threads ask at the same moment; a failure is told to all. */
  private static final class Loading {
    private final CompletableFuture<SentenceModel> loaded = new CompletableFuture<>();
    private boolean started;

    SentenceModel model() throws ExecutionException, InterruptedException {
      if (start()) {
        try {
          loaded.complete(SentenceModel.load());
        } catch (IOException | OrtException | RuntimeException | LinkageError broken) {
          log.error("the sentence model could not be loaded", broken);
          loaded.completeExceptionally(broken);
        }
      }
      return loaded.get();
    }

    private synchronized boolean start() {
      boolean first = !started;
      started = true;
      return first;
    }

    synchronized void close() throws OrtException {
      if (loaded.isDone() && !loaded.isCompletedExceptionally()) {
        loaded.join().close();
      }
    }
  }

  /** 128 bits of SHA-256: the cache holds nobody's words. */
  private record Digest(long high, long low) {
    static Digest of(String text) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new Digest(bytes.getLong(), bytes.getLong());
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
