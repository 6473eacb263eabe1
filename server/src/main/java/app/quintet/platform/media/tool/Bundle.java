package app.quintet.platform.media.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** FFmpeg 8.0.1 (LGPL, with OpenH264) for Linux on x86-64, unpacked once from the class path. */
final class Bundle {
  private static final String IN_JAR = "org/bytedeco/ffmpeg/linux-x86_64/";
  private static final String FOLDER = "ffmpeg-8.0.1";

  /** All that the two programs need; the jar holds bindings for Java and headers besides. */
  private static final List<String> FILES =
      List.of(
          "ffmpeg",
          "ffprobe",
          "libavcodec.so.62",
          "libavdevice.so.62",
          "libavfilter.so.11",
          "libavformat.so.62",
          "libavutil.so.60",
          "libswresample.so.6",
          "libswscale.so.9",
          "libdrm.so.2",
          "libva.so.2",
          "libva-drm.so.2");

  private Bundle() {}

  /** The folder with programs and libraries; empty where nothing is bundled for this system. */
  static Optional<Path> unpack(Path cache) throws IOException {
    ClassLoader loader = Bundle.class.getClassLoader();
    if (!fitsThisSystem() || loader.getResource(IN_JAR + "ffmpeg") == null) {
      return Optional.empty();
    }
    Path home = cache.resolve(FOLDER).toAbsolutePath();
    if (Files.exists(home)) {
      return Optional.of(home);
    }
    Files.createDirectories(cache);
    Path part = Files.createTempDirectory(cache, "unpacking");
    for (String name : FILES) {
      try (InputStream in = loader.getResourceAsStream(IN_JAR + name)) {
        if (in == null) {
          throw new IOException("the bundle lacks " + name);
        }
        Files.copy(in, part.resolve(name));
      }
    }
    for (String program : List.of("ffmpeg", "ffprobe")) {
      Files.setPosixFilePermissions(
          part.resolve(program), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    moveInto(part, home);
    return Optional.of(home);
  }

  private static void moveInto(Path part, Path home) throws IOException {
    try {
      Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process was faster; its copy is as good as ours.
      Workshop.remove(part);
      if (!Files.exists(home)) {
        throw e;
      }
    }
  }

  private static boolean fitsThisSystem() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    return os.contains("linux") && (arch.equals("amd64") || arch.equals("x86_64"));
  }
}
