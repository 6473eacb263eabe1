package app.quintet.platform.ai.provider;

import app.quintet.platform.ai.provider.ProviderException.Kind;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of all providers: one exchange, bounded in time and size, cancelled when late.
 */
public final class Http implements AutoCloseable {
  // An answer of 1,000 tokens is about 5 KB; a megabyte is no answer any more.
  private static final long MOST_BYTES = 1_000_000;
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private final HttpClient client;

  /** A client with its own virtual threads; close it to end them. */
  public Http() {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /** The body of a 200; every other outcome is a {@link ProviderException}. */
  public byte[] post(HttpRequest request, Duration within)
      throws ProviderException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      // The request's own timeout would end with the headers; this one covers the body too.
      HttpResponse<byte[]> response = exchange.get(within.toNanos(), TimeUnit.NANOSECONDS);
      if (response.statusCode() == 200) {
        return response.body();
      }
      throw failure(response);
    } catch (TimeoutException late) {
      exchange.cancel(true);
      throw new ProviderException(Kind.TIMEOUT);
    } catch (InterruptedException stopped) {
      exchange.cancel(true);
      throw stopped;
    } catch (ExecutionException broken) {
      throw new ProviderException(Kind.BROKEN);
    }
  }

  private static ProviderException failure(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    Duration wait = seconds(response.headers().firstValue("Retry-After").orElse(null));
    return switch (status) {
      case 401, 402, 403 -> new ProviderException(Kind.UNAUTHORISED);
      case 408, 425 -> new ProviderException(Kind.BROKEN, wait);
      case 429 -> new ProviderException(Kind.BUSY, wait);
      default -> new ProviderException(status >= 500 ? Kind.BROKEN : Kind.REJECTED, wait);
    };
  }

  /** Retry-After in seconds (RFC 9110, 10.2.3); its date form is rare and taken as absent. */
  private static @Nullable Duration seconds(@Nullable String header) {
    if (header == null || !header.matches("\\d{1,6}")) {
      return null;
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(header));
    return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
