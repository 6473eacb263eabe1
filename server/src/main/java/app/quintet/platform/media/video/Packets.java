package app.quintet.platform.media.video;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What ffprobe lists of a file, gathered line by line: {@code section|key=value|…}. */
final class Packets implements Consumer<String> {
  /** What ffprobe is asked for. */
  static final List<String> ASK =
      List.of(
          "-show_packets",
          "-show_streams",
          "-show_format",
          "-show_entries",
          "packet=stream_index,pts_time,dts_time,duration_time"
              + ":stream=index,codec_type,codec_name,width,height,channels,sample_rate"
              + ",pix_fmt,color_range,color_space"
              + ":stream_disposition=attached_pic:stream_side_data=rotation"
              + ":format=duration,start_time",
          "-of",
          "compact");

  /** One track's packets; seconds from the container's own zero. */
  static final class Times {
    int count;
    int without;
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    double lastLength;
    double longestGap;
    private double before = Double.NaN;

    private void add(@Nullable Double at, @Nullable Double length) {
      count++;
      if (at == null) {
        without++;
        return;
      }
      first = Math.min(first, at);
      if (at >= last) {
        last = at;
        lastLength = length == null ? 0 : length;
      }
      if (!Double.isNaN(before)) {
        longestGap = Math.max(longestGap, Math.abs(at - before));
      }
      before = at;
    }

    /** Seconds of one picture or piece of sound on average. */
    double spacing() {
      return count > 1 ? (last - first) / (count - 1) : 0;
    }

    /** When the last one ends; browsers do not say how long it lasts. */
    double end() {
      return last + (lastLength > 0 && lastLength < 1 ? lastLength : spacing());
    }
  }

  private final List<Map<String, String>> streams = new ArrayList<>();
  private final Map<Integer, Times> times = new HashMap<>();
  private Map<String, String> format = Map.of();

  @Override
  public void accept(String line) {
    String[] parts = line.split("\\|");
    Map<String, String> values = new HashMap<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    switch (parts[0]) {
      case "packet" -> {
        Double at = seconds(values.get("pts_time"));
        times
            .computeIfAbsent(whole(values, "stream_index"), i -> new Times())
            .add(
                at == null ? seconds(values.get("dts_time")) : at,
                seconds(values.get("duration_time")));
      }
      case "stream" -> streams.add(values);
      case "format" -> format = values;
      default -> {
        // Nothing else was asked for.
      }
    }
  }

  /** Tracks of a type, cover pictures left out. */
  List<Map<String, String>> streams(String type) {
    return streams.stream()
        .filter(s -> type.equals(s.get("codec_type")))
        .filter(s -> !"1".equals(s.get("disposition:attached_pic")))
        .toList();
  }

  int tracks() {
    return streams.size();
  }

  Times times(Map<String, String> stream) {
    return times.getOrDefault(whole(stream, "index"), new Times());
  }

  /** What the header claims, in seconds; null when it claims nothing, as browsers do. */
  @Nullable Double claimed() {
    return seconds(format.get("duration"));
  }

  /** When the first track begins, in seconds of the container's clock. */
  double start() {
    Double start = seconds(format.get("start_time"));
    return start == null ? 0 : start;
  }

  static int whole(Map<String, String> values, String key) {
    try {
      return Integer.parseInt(values.getOrDefault(key, "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static @Nullable Double seconds(@Nullable String text) {
    try {
      return text == null || text.equals("N/A") ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
