package app.quintet.platform.media.image;

import app.quintet.platform.media.PictureSize;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.file.Hashing;
import app.quintet.platform.media.store.StoreDown;
import app.quintet.platform.media.store.Storeroom;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import app.quintet.platform.media.tool.Turns;
import app.quintet.platform.media.tool.Workshop;
import app.quintet.platform.media.type.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Turns pictures into WebP in every size, upright and without anything the camera noted. They are
 * decoded by a bounded program of its own, never in this process.
 */
@Component
public final class Pictures {
  /** What a picture may unfold to; the largest cameras of telephones take 200 million. */
  static final long MOST_PIXELS = 50_000_000;

  private static final int LONGEST = 16_384;
  // Kept to the whole picture: shrunk so that its longer side fits, never enlarged.
  private static final String FIT =
      "scale=w='max(1,trunc(iw*min(1,%1$d/max(iw,ih))))'"
          + ":h='max(1,trunc(ih*min(1,%1$d/max(iw,ih))))':flags=lanczos";
  private final Runner programs;
  private final Turns turns;
  private final Workshop workshop;
  private final Storeroom room;

  Pictures(Runner programs, Turns turns, Workshop workshop, Storeroom room) {
    this.programs = programs;
    this.turns = turns;
    this.workshop = workshop;
    this.room = room;
  }

  /** Every size in the order of {@link PictureSize}; StoreDown if that could not be done now. */
  public List<Picture> make(Path file, Container container) throws PictureRefused, IOException {
    Dimensions shape = Dimensions.of(file, container);
    if (shape == null) {
      throw new PictureRefused("picture_unreadable");
    }
    if (shape.pixels() > MOST_PIXELS || Math.max(shape.width(), shape.height()) > LONGEST) {
      throw new PictureRefused("picture_too_large");
    }
    try (Workshop.Bench bench = workshop.bench()) {
      Files.copy(file, bench.file("in"), StandardCopyOption.REPLACE_EXISTING);
      encode(bench, container);
      List<Picture> made = new ArrayList<>();
      for (PictureSize size : PictureSize.values()) {
        made.add(take(bench.file(name(size)), size));
      }
      return made;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new StoreDown(stopping);
    } catch (VideoToolFailed notNow) {
      throw new StoreDown(notNow);
    }
  }

  private void encode(Workshop.Bench bench, Container container)
      throws PictureRefused, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of("-hide_banner", "-nostdin", "-v", "error", "-protocol_whitelist", "file"));
    words.addAll(List.of("-f", demuxer(container), "-i", "in"));
    for (PictureSize size : PictureSize.values()) {
      words.addAll(List.of("-map", "0:v:0", "-frames:v", "1", "-map_metadata", "-1"));
      words.addAll(List.of("-vf", FIT.formatted(size.longest())));
      words.addAll(List.of("-c:v", "libwebp", "-quality", "82", "-f", "webp", name(size)));
    }
    try (Turns.Turn turn = turns.take(Turns.Work.POSTER, ahead -> {})) {
      boolean well = programs.run(Program.FFMPEG, words, bench.folder(), Limits.COPY).well();
      if (!well || !Files.exists(bench.file(name(PictureSize.FULL)))) {
        throw new PictureRefused("picture_unreadable");
      }
    }
  }

  private Picture take(Path made, PictureSize size) throws PictureRefused, IOException {
    Dimensions shape = Dimensions.of(made, Container.WEBP);
    if (shape == null) {
      throw new PictureRefused("picture_unreadable");
    }
    Path own = room.blank();
    Files.move(made, own, StandardCopyOption.REPLACE_EXISTING);
    return new Picture(size, shape, Files.size(own), Hashing.of(own), own);
  }

  private static String demuxer(Container container) {
    return switch (container) {
      case JPEG -> "jpeg_pipe";
      case PNG -> "png_pipe";
      case GIF -> "gif";
      case WEBP -> "webp_pipe";
      case MP4, QUICKTIME, WEBM, MATROSKA, OGG, WAV, MP3, FLAC, AAC ->
          throw new IllegalArgumentException(container + " is no picture");
    };
  }

  private static String name(PictureSize size) {
    return size.name().toLowerCase(Locale.ROOT) + ".webp";
  }
}
