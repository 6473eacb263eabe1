package app.quintet.platform.media.file;

import app.quintet.platform.kernel.Ids;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Names places in the store. Each is used once: a second try at the same thing writes elsewhere, so
 * that nothing noted in the database ever changes under it.
 */
@Component
public final class Places {
  private static final String FILES = "files/";
  private static final String PIECES = "pieces/";
  private static final Pattern OURS =
      Pattern.compile("(files|pieces)/[0-9a-f]{2}/[0-9a-f-]{36}/[0-9a-f-]{36}(\\.part)?");
  private final Ids ids;

  Places(Ids ids) {
    this.ids = ids;
  }

  /** For a whole file or one size of a picture. */
  public String whole(UUID media) {
    return FILES + below(media);
  }

  /** For a piece of an upload. */
  public String piece(UUID media) {
    return PIECES + below(media);
  }

  /**
   * Whether a place has the form of ours: whatever else lies in a bucket is not for us to remove.
   */
  public static boolean ours(String place) {
    return OURS.matcher(place).matches();
  }

  // The end of a UUIDv7 is random: 256 folders of about the same size.
  private String below(UUID media) {
    String id = media.toString();
    return id.substring(id.length() - 2) + "/" + id + "/" + ids.next();
  }
}
