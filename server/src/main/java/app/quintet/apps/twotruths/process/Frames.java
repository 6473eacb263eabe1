package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.challenge.Challenge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Frames of a merged video: two of each statement, at a quarter and at three quarters of it. */
@Component
class Frames {
  private static final double[] AT = {0.25, 0.75};
  private final Tools tools;

  Frames(Tools tools) {
    this.tools = tools;
  }

  /** Them, in order, as JPEGs. */
  List<byte[]> of(Challenge c, Path video, Workbench.Folder folder) throws InterruptedException {
    List<byte[]> all = new ArrayList<>();
    for (Duration at : times(c.files())) {
      Path frame = folder.file("frame.jpg");
      tools.video().poster(video, at, frame);
      try {
        all.add(Files.readAllBytes(frame));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  static List<Duration> times(Challenge.Files files) {
    List<Integer> starts = files.chapters();
    int whole = files.durationMs() == null ? 0 : files.durationMs();
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : whole;
      for (double share : AT) {
        times.add(Duration.ofMillis(Math.round(from + share * (to - from))));
      }
    }
    return times;
  }
}
