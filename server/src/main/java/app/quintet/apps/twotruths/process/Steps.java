package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.challenge.Segment;
import app.quintet.platform.data.Tx;
import app.quintet.platform.media.VideoTools;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The steps to a published challenge. What is done stands in the row, so the next step is always
 * the first whose result is missing: after a crash the work goes on there. A file is kept before
 * the row names it; if the server dies between the two, the same content is found again.
 */
@Component
class Steps {
  private static final List<String> CHAPTERS = List.of("1", "2", "3");
  private static final String VIDEO = "video";
  private final Tx tx;
  private final Arriving.Rows rows;
  private final Tools tools;
  private final Runs runs;
  private final Publishing publishing;
  private final Clock clock;

  Steps(Tx tx, Arriving.Rows rows, Tools tools, Runs runs, Publishing publishing, Clock clock) {
    this.tx = tx;
    this.rows = rows;
    this.tools = tools;
    this.runs = runs;
    this.publishing = publishing;
    this.clock = clock;
  }

  /** Does the next step; false when there is no more to do for this run. */
  boolean next(PublishOwed run, Workbench.Folder folder) throws InterruptedException {
    Challenge c = rows.challenges().findOwn(run.person(), run.challenge()).orElse(null);
    if (c == null || !current(run, c)) {
      return false;
    }
    Challenge.Files made = c.files();
    UUID video = made.video();
    if (video == null) {
      return merge(run, folder);
    }
    if (made.poster() == null) {
      Path file = folder.file("poster.jpg");
      tools.video().poster(whole(run, video, folder), Duration.ZERO, file);
      UUID kept = tools.keepPicture(run.person(), purpose("poster", c), file);
      return noted(run, "preview", 55, "poster", kept);
    }
    if (made.preview() == null) {
      Path file = folder.file("preview.mp4");
      tools.video().preview(whole(run, video, folder), file);
      UUID kept = tools.keepVideo(run.person(), purpose("preview", c), file);
      return noted(run, "moderation", 85, "preview", kept);
    }
    publishing.decide(run, c, () -> whole(run, video, folder), folder);
    return false;
  }

  private boolean merge(PublishOwed run, Workbench.Folder folder) throws InterruptedException {
    if (!noted(run, "merge", 10, null, null)) {
      return false;
    }
    List<Path> parts = new ArrayList<>();
    for (Segment s : rows.segments().own(run.person(), run.challenge())) {
      UUID media = Objects.requireNonNull(s.media(), "a part went away");
      Path own = folder.sub("part" + s.position());
      parts.add(tools.local(run.person(), media, own));
    }
    Path out = folder.file("merged.mp4");
    VideoTools.Merged merged = tools.video().merge(parts, CHAPTERS, out);
    UUID kept = tools.keepVideo(run.person(), "video:" + run.challenge(), out);
    boolean ours =
        tx.as(
            run.person(),
            () -> {
              boolean taken = runs.note(run, "poster", 40, VIDEO, kept, clock.instant());
              if (taken) {
                runs.chapters(run, millis(merged.duration()), starts(merged));
              }
              return taken;
            });
    return ours || forget(run, kept);
  }

  private Path whole(PublishOwed run, UUID video, Workbench.Folder folder) {
    return tools.local(run.person(), video, folder.sub("whole"));
  }

  private boolean noted(
      PublishOwed run, String step, int progress, @Nullable String column, @Nullable UUID made) {
    boolean ours =
        tx.as(run.person(), () -> runs.note(run, step, progress, column, made, clock.instant()));
    if (!ours && made != null) {
      return forget(run, made);
    }
    return ours;
  }

  /** What was made for a run that is over goes again. */
  private boolean forget(PublishOwed run, UUID made) {
    tools.media().delete(run.person(), made);
    return false;
  }

  /** The store is away: said, and noted as a try, so that it is not given up meanwhile. */
  void postponed(PublishOwed run) {
    rows.challenges()
        .findOwn(run.person(), run.challenge())
        .filter(c -> current(run, c))
        .ifPresent(c -> noted(run, "storage", c.progress(), null, null));
  }

  /** Whether this run is still what is asked for. */
  boolean current(PublishOwed run) {
    return rows.challenges()
        .findOwn(run.person(), run.challenge())
        .filter(c -> current(run, c))
        .isPresent();
  }

  private static boolean current(PublishOwed run, Challenge c) {
    return c.status() == ChallengeStatus.PROCESSING && c.run() == run.run();
  }

  /** The parts are to blame: nothing but another recording helps. */
  void fail(PublishOwed run, String problem) {
    tx.as(
        run.person(),
        () ->
            rows.challenges()
                .lockOrNot(run.person(), run.challenge())
                .filter(c -> current(run, c))
                .ifPresent(c -> runs.end(c, ChallengeStatus.FAILED, problem, clock.instant())));
  }

  private static String purpose(String what, Challenge c) {
    return what + ":" + c.id();
  }

  private static List<Integer> starts(VideoTools.Merged merged) {
    return merged.starts().stream().map(Steps::millis).toList();
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
