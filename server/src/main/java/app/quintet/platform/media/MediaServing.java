package app.quintet.platform.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Serves files to those an app lets through, for the apps' controllers. */
public interface MediaServing {
  /**
   * The answer to a request for a file's content: whole, a range, 304, 412 or 416 (RFC 9110), with
   * the content's hash as its entity tag. Nothing is read before it is written out. 404 unless the
   * file is READY and the viewer owns it or it is published; whether somebody may see a published
   * file is the app's to decide before it asks. 503 while the store cannot be reached.
   *
   * @param viewer who asks; null for somebody who is not signed in
   */
  MediaAnswer serve(@Nullable UUID viewer, UUID id, MediaRequest request);
}
