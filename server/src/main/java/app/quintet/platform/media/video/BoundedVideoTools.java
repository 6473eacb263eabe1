package app.quintet.platform.media.video;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.Probed;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.VideoTools;
import app.quintet.platform.media.VoiceFeatures;
import app.quintet.platform.media.tool.Runner;
import app.quintet.platform.media.tool.Shortage;
import app.quintet.platform.media.tool.Turns;
import app.quintet.platform.media.tool.Turns.Work;
import app.quintet.platform.media.tool.Workshop;
import app.quintet.platform.media.tool.Workshop.Bench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The tools: each call waits for its turn, works in a folder of its own and delivers at the end.
 */
@Component
public class BoundedVideoTools implements VideoTools {
  private interface Job<T> {
    T in(Bench bench) throws IOException, InterruptedException;
  }

  private final Turns turns;
  private final Workshop workshop;
  private final Probing probing;
  private final Normalising normalising;
  private final Merging merging;
  private final Showing showing;
  private final Listening listening;

  /** Works with these programs, in this queue and these folders. */
  public BoundedVideoTools(Runner runner, Turns turns, Workshop workshop) {
    this.turns = turns;
    this.workshop = workshop;
    this.probing = new Probing(runner);
    this.normalising = new Normalising(runner, probing);
    this.merging = new Merging(runner);
    this.showing = new Showing(runner);
    this.listening = new Listening(runner);
  }

  @Override
  public Probed probe(Path file) throws InterruptedException {
    return work(Work.PROBE, Progress.NONE, bench -> probing.measure(file, bench.folder()).probed());
  }

  @Override
  public Probed normalise(Path in, Canvas canvas, Path out, Progress progress)
      throws InterruptedException {
    return work(
        Work.ENCODE,
        progress,
        bench -> {
          Path made = bench.file("part.mp4");
          Probed facts = normalising.normalise(in, canvas, made, bench.folder(), progress);
          Workshop.deliver(made, out);
          return facts;
        });
  }

  @Override
  public Merged merge(List<Path> parts, List<String> chapters, Path out)
      throws InterruptedException {
    return work(
        Work.MERGE,
        Progress.NONE,
        bench -> {
          Path made = bench.file("merged.mp4");
          Merged merged = merging.merge(parts, chapters, made, bench.folder());
          Workshop.deliver(made, out);
          return merged;
        });
  }

  @Override
  public void poster(Path video, Duration at, Path out) throws InterruptedException {
    deliver(Work.POSTER, out, (made, bench) -> showing.poster(video, at, made, bench.folder()));
  }

  @Override
  public void preview(Path video, Path out) throws InterruptedException {
    deliver(Work.PREVIEW, out, (made, bench) -> showing.preview(video, made, bench.folder()));
  }

  @Override
  public VoiceFeatures voice(Path video) throws InterruptedException {
    return work(Work.VOICE, Progress.NONE, bench -> listening.listen(video, bench.folder()));
  }

  private interface Making {
    void to(Path made, Bench bench) throws IOException, InterruptedException;
  }

  private void deliver(Work kind, Path out, Making making) throws InterruptedException {
    work(
        kind,
        Progress.NONE,
        bench -> {
          Path made = bench.file("made");
          making.to(made, bench);
          Workshop.deliver(made, out);
          return out;
        });
  }

  private <T> T work(Work kind, Progress progress, Job<T> job) throws InterruptedException {
    try (Turns.Turn turn = turns.take(kind, progress::waiting);
        Bench bench = workshop.bench()) {
      return job.in(bench);
    } catch (ClosedByInterruptException e) {
      Thread.interrupted();
      throw new InterruptedException("interrupted while reading a video");
    } catch (IOException e) {
      Shortage.check(e.getMessage());
      throw new VideoToolFailed("a file could not be read or written", e);
    } catch (UncheckedIOException e) {
      throw new VideoToolFailed("a temporary folder could not be removed", e);
    }
  }
}
