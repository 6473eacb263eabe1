package app.quintet.platform.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** A bucket of an S3-compatible service. */
final class S3Store implements Store, AutoCloseable {
  private final S3Client s3;
  private final String bucket;

  S3Store(StoreSettings.S3 settings, StoreSettings.Patience patience) {
    bucket = settings.bucket();
    S3ClientBuilder builder =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.keyId(), settings.secret())))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(patience.connect())
                    .socketTimeout(patience.silence()))
            // Not every compatible service knows the newer checksums; each body is signed anyway.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            // Twice at most: what fails then waits on this server's disk for its own retries.
            .overrideConfiguration(
                o -> o.apiCallTimeout(patience.whole()).retryStrategy(r -> r.maxAttempts(2)))
            .forcePathStyle(!settings.endpoint().isBlank());
    if (!settings.endpoint().isBlank()) {
      builder.endpointOverride(URI.create(settings.endpoint()));
    }
    s3 = builder.build();
  }

  @Override
  public void put(String place, Path file) {
    asking(() -> s3.putObject(r -> r.bucket(bucket).key(place), RequestBody.fromFile(file)));
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  @Override
  public InputStream open(String place, long from, long length) {
    String range = "bytes=" + from + "-" + (from + length - 1);
    return new Bounded(
        asking(() -> s3.getObject(r -> r.bucket(bucket).key(place).range(range))), length);
  }

  @Override
  public Optional<Path> direct(String place) {
    return Optional.empty();
  }

  @Override
  public void delete(String place) {
    asking(() -> s3.deleteObject(r -> r.bucket(bucket).key(place)));
  }

  @Override
  public List<Stored> list(String after, int limit) {
    var page =
        asking(
            () ->
                s3.listObjectsV2(
                    r -> {
                      r.bucket(bucket).maxKeys(limit);
                      if (!after.isEmpty()) {
                        r.startAfter(after);
                      }
                    }));
    return page.contents().stream().map(o -> new Stored(o.key(), o.lastModified())).toList();
  }

  private static <T> T asking(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException | UncheckedIOException e) {
      // The second: a kept connection that breaks while the file is being sent.
      throw new StoreDown(e);
    }
  }

  @Override
  public void close() {
    s3.close();
  }
}
