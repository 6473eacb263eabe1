package app.quintet.platform.media.file;

import app.quintet.platform.api.Limit;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.Shown;
import app.quintet.platform.media.UploadTicket;
import app.quintet.platform.media.UploadWish;
import app.quintet.platform.media.store.StoreSettings;
import app.quintet.platform.media.type.Accepted;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks a wish to upload against what is allowed and makes its row. */
@Component
public final class Announcing {
  /** How long an upload may lie unfinished after the last byte that arrived. */
  public static final Duration PATIENCE = Duration.ofHours(24);

  private static final Pattern PURPOSE = Pattern.compile("[A-Za-z0-9_:.\\-]{1,100}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
  private final FileRows rows;
  private final Storage storage;
  private final RateLimiter limiter;
  private final Ids ids;
  private final Clock clock;
  private final Limit perHour;

  Announcing(
      FileRows rows,
      Storage storage,
      RateLimiter limiter,
      Ids ids,
      Clock clock,
      StoreSettings settings) {
    this.rows = rows;
    this.storage = storage;
    this.limiter = limiter;
    this.ids = ids;
    this.clock = clock;
    perHour = Limit.open("media.uploads", settings.uploadsPerHour(), Duration.ofHours(1));
  }

  /** Needs a transaction that acts as the person. */
  UploadTicket announce(UUID person, String app, MediaKind kind, UploadWish wish) {
    check(kind, wish);
    limiter.take(perHour, person.toString());
    long used = rows.used(person);
    long limit = storage.limit(person);
    if (used + wish.size() > limit) {
      throw Problem.entitlementRequired(
          "platform.storage",
          "This file does not fit into your storage any more.",
          Map.of("limit", limit, "used", used));
    }
    Instant now = clock.instant();
    MediaFile file =
        new MediaFile(
            ids.next(),
            person,
            app,
            kind,
            MediaState.UPLOADING,
            Accepted.plain(wish.type()),
            wish.size(),
            "",
            now);
    Instant until = now.plus(PATIENCE);
    String sha256 = wish.sha256() == null ? "" : wish.sha256().toLowerCase(Locale.ROOT);
    rows.add(
        new FileRow(file, wish.purpose(), Shown.PRIVATE, sha256, "", "", 0, null, until), false);
    return new UploadTicket(file.id(), URI.create("/api/v1/media/uploads/" + file.id()), until);
  }

  private static void check(MediaKind kind, UploadWish wish) {
    String sha256 = wish.sha256();
    new Faults()
        .require(
            wish.size() >= 1 && wish.size() <= kind.most(),
            "size",
            "range",
            "A " + kind.wire() + " has 1 to " + kind.most() / 1_000_000 + " million bytes.")
        .require(
            Accepted.announced(kind, wish.type()),
            "type",
            "accepted",
            "A " + kind.wire() + " is one of: " + Accepted.names(kind) + ".")
        .require(
            sha256 == null || SHA256.matcher(sha256).matches(),
            "sha256",
            "format",
            "A SHA-256 has 64 hexadecimal digits.")
        .require(
            PURPOSE.matcher(wish.purpose()).matches(),
            "purpose",
            "format",
            "A purpose has 1 to 100 letters, digits or any of _ - : .")
        .throwIfAny();
  }
}
