package app.quintet.platform.media.video;

import java.util.List;
import java.util.stream.Stream;

/** How H.264 is asked for; the same words give the same parameter sets on every machine. */
final class Encoder {
  private Encoder() {}

  /**
   * Options for a picture.
   *
   * @param name as {@code ffmpeg -encoders} lists it
   * @param bitrate bits a second
   */
  static List<String> picture(String name, int bitrate) {
    List<String> own =
        switch (name) {
          // Two slices, whatever the machine: they let two cores work at one picture.
          case "libopenh264" ->
              List.of("-rc_mode", "bitrate", "-profile:v", "main", "-threads", "2", "-slices", "2");
          case "libx264" -> List.of("-preset", "veryfast", "-profile:v", "main", "-threads", "2");
          default -> List.of("-profile:v", "main");
        };
    return Stream.of(
            List.of("-c:v", name, "-pix_fmt", "yuv420p", "-bf", "0"),
            own,
            List.of("-b:v", Integer.toString(bitrate)),
            List.of("-maxrate", Integer.toString(bitrate * 5 / 4)),
            List.of("-bufsize", Integer.toString(bitrate * 2)),
            List.of("-color_range", "tv", "-colorspace", "bt709"),
            List.of("-color_primaries", "bt709", "-color_trc", "bt709"))
        .flatMap(List::stream)
        .toList();
  }
}
