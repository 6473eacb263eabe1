package app.quintet.platform.media.image;

import app.quintet.platform.media.PictureSize;
import app.quintet.platform.media.image.VariantRows.Variant;
import java.nio.file.Path;

/** A picture in one size, not yet in the store; whoever gets it deletes the file. */
public record Picture(PictureSize name, Dimensions shape, long size, String sha256, Path file) {
  /** What all of them are. */
  public static final String TYPE = "image/webp";

  /** How it is noted once it lies there. */
  public Variant at(String place) {
    return new Variant(name, shape, size, sha256, place);
  }
}
