package app.quintet.journeys;

import static app.quintet.apps.twotruths.Player.superuser;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.media.Made;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.Shown;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Published challenges with a real small video and picture, put where processing would put them:
 * how they are made has tests of its own.
 */
final class Clips {
  private final Media media;

  Clips(Media media) {
    this.media = media;
  }

  /** One that everybody may watch. */
  UUID published(Player owner, int lie) {
    try {
      Path folder = Files.createTempDirectory("clips");
      UUID video = keep(owner, "video", MediaKind.VIDEO, "video/mp4", video(folder));
      UUID poster = keep(owner, "poster", MediaKind.PICTURE, "image/jpeg", picture(folder));
      UUID id = owner.published(lie);
      superuser(
          """
          update twotruths.challenge set video = ?, poster = ?, preview = null, duration_ms = 2000,
            chapters = '{0,700,1400}' where id = ?
          """,
          video,
          poster,
          id);
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID keep(Player owner, String purpose, MediaKind kind, String type, Path file) {
    Made made = new Made("twotruths", "journey." + purpose, kind, type, Shown.PUBLISHED);
    return media.keep(owner.id(), made, file).id();
  }

  private static Path video(Path folder) throws IOException {
    Path file = folder.resolve("clip.mp4");
    try (InputStream in = Clips.class.getResourceAsStream("/twotruths/middle.mp4")) {
      Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static Path picture(Path folder) throws IOException {
    BufferedImage image = new BufferedImage(360, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x4C1D95));
    pen.fillRect(0, 0, 360, 640);
    pen.setColor(new Color(0xFBBF24));
    pen.fillOval(110, 200, 140, 140);
    pen.dispose();
    Path file = folder.resolve("poster.jpg");
    ImageIO.write(image, "jpeg", file.toFile());
    return file;
  }
}
