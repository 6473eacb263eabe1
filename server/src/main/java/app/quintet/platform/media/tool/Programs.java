package app.quintet.platform.media.tool;

import app.quintet.platform.media.VideoToolFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where ffmpeg and ffprobe are: set, bundled or on the PATH; found at first use, once. */
public final class Programs {
  /** The two programs. */
  public enum Program {
    FFMPEG,
    FFPROBE
  }

  /**
   * What was found.
   *
   * @param libraries the folder of the bundled programs' libraries; empty for others
   * @param h264 the name of its H.264 encoder
   */
  public record Found(Path ffmpeg, Path ffprobe, Optional<Path> libraries, String h264) {
    /** The path of one. */
    public Path of(Program program) {
      return program == Program.FFMPEG ? ffmpeg : ffprobe;
    }
  }

  /** In order of preference; the first is what is bundled, and what the settings were made for. */
  private static final List<String> ENCODERS =
      List.of("libopenh264", "libx264", "h264_videotoolbox");

  private final ToolSettings settings;
  private @Nullable Found found;

  /** Looks nowhere yet: a server that never sees a video unpacks nothing. */
  public Programs(ToolSettings settings) {
    this.settings = settings;
  }

  /** Finds them, or throws {@link VideoToolFailed} saying what to install. */
  public synchronized Found find() {
    if (found == null) {
      found = search();
    }
    return found;
  }

  private Found search() {
    try {
      Optional<Path> bundle =
          settings.ffmpeg().isBlank()
              ? Bundle.unpack(settings.directory().resolve("bin"))
              : Optional.empty();
      Path ffmpeg = choose(settings.ffmpeg(), bundle, "ffmpeg");
      Path ffprobe = choose(settings.ffprobe(), bundle, "ffprobe");
      return new Found(ffmpeg, ffprobe, bundle, encoder(ffmpeg, bundle));
    } catch (IOException e) {
      throw new VideoToolFailed("the video programs could not be unpacked", e);
    }
  }

  private static Path choose(String set, Optional<Path> bundle, String name) {
    if (!set.isBlank()) {
      return Path.of(set);
    }
    return bundle
        .map(folder -> folder.resolve(name))
        .or(() -> onPath(name))
        .orElseThrow(
            () ->
                new VideoToolFailed(
                    name
                        + " is not installed; install it or set QUINTET_"
                        + name.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Path> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(":"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String encoder(Path ffmpeg, Optional<Path> libraries) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(ffmpeg.toString(), "-hide_banner", "-v", "error", "-encoders")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    libraries.ifPresent(l -> builder.environment().put("LD_LIBRARY_PATH", l.toString()));
    Process process = builder.start();
    process.getOutputStream().close();
    // One that hangs must not hold up the reading below.
    CompletableFuture.delayedExecutor(20, TimeUnit.SECONDS).execute(process::destroyForcibly);
    String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return ENCODERS.stream()
        .filter(name -> listed.contains(" " + name + " "))
        .findFirst()
        .orElseThrow(() -> new VideoToolFailed(ffmpeg + " cannot encode H.264"));
  }
}
