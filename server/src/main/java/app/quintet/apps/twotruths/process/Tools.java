package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.jobs.Postponed;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.Made;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.Shown;
import app.quintet.platform.media.VideoTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Files and the tools that work on them. */
@Component
record Tools(VideoTools video, Media media, Workbench bench, NeededFiles needed) {
  private static final String MP4 = "video/mp4";

  /** The content of a file for the tools; postpones the job while it cannot be reached. */
  Path local(UUID person, UUID id, Path folder) {
    return reaching(() -> media.local(person, id, folder));
  }

  private static <T> T reaching(Supplier<T> store) {
    try {
      return store.get();
    } catch (Problem away) {
      if (away.status() != 503) {
        throw away;
      }
      throw new Postponed(away);
    }
  }

  /** Keeps a video the server made, private until it is published; again the same one. */
  UUID keepVideo(UUID person, String purpose, Path file) {
    Made made = new Made(TwoTruths.APP, purpose, MediaKind.VIDEO, MP4, Shown.PRIVATE);
    return keep(person, made, file);
  }

  /** Keeps a picture the server made. */
  UUID keepPicture(UUID person, String purpose, Path file) {
    Made made = new Made(TwoTruths.APP, purpose, MediaKind.PICTURE, "image/jpeg", Shown.PRIVATE);
    return keep(person, made, file);
  }

  /**
   * Keeps it, and lets go of what an earlier try kept for the same and never noted: encoding is not
   * the same twice, so nobody else would know that one of the two is left over.
   */
  private UUID keep(UUID person, Made made, Path file) {
    UUID kept = reaching(() -> media.keep(person, made, file)).id();
    List<UUID> others = new ArrayList<>(media.made(person, made.app(), made.purpose()));
    others.remove(kept);
    if (!others.isEmpty()) {
      others.removeAll(needed.needed(others));
      others.forEach(left -> media.delete(person, left));
    }
    return kept;
  }
}
