package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.analysis.Analyses;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Segment;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Postponed;
import app.quintet.platform.media.Probed;
import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VoiceFeatures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at an upload and makes the file of it that can be merged without encoding again. Nothing is
 * written but at the end, so that a try after a crash simply begins anew.
 */
@Component
class NormaliseJob implements JobHandler<NormaliseOwed> {
  private final Tx tx;
  private final Tools tools;
  private final Arriving arriving;
  private final Analyses analyses;
  private final Live live;
  private final Steps steps;

  NormaliseJob(Tx tx, Tools tools, Arriving arriving, Analyses analyses, Live live, Steps steps) {
    this.tx = tx;
    this.tools = tools;
    this.arriving = arriving;
    this.analyses = analyses;
    this.live = live;
    this.steps = steps;
  }

  @Override
  public JobKind<NormaliseOwed> kind() {
    return NormaliseOwed.KIND;
  }

  @Override
  public void run(String key, NormaliseOwed owed) {
    Arriving.Found found = arriving.toDo(owed.person(), owed.media()).orElse(null);
    if (found == null) {
      return;
    }
    try (Workbench.Folder folder = tools.bench().open(key)) {
      work(owed, found, folder);
    } catch (Postponed away) {
      arriving
          .postponed(owed.person(), owed.media())
          .ifPresent(c -> steps.postponed(new PublishOwed(c.owner(), c.id(), c.run())));
      throw away;
    } catch (VideoRefused refused) {
      String reason = refused.reason().code();
      tx.as(
          owed.person(),
          () -> {
            arriving.refused(owed.person(), owed.media(), reason);
            tools.media().refuse(owed.person(), owed.media(), reason);
          });
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while normalising; it is tried again", stop);
    }
  }

  private void work(NormaliseOwed owed, Arriving.Found found, Workbench.Folder folder)
      throws InterruptedException {
    Challenge c = found.challenge();
    Segment s = found.segment();
    Path sent = tools.local(owed.person(), owed.media(), folder.sub("sent"));
    Path out = folder.file("normalised.mp4");
    Probed before = tools.video().probe(sent);
    Probed after =
        tools
            .video()
            .normalise(
                sent,
                c.orientation().canvas(),
                out,
                share -> live.underWay(c.id(), s.position(), share));
    Path thumbnail = folder.file("thumbnail.jpg");
    tools.video().poster(out, Duration.ZERO, thumbnail);
    VoiceFeatures voice = before.hasAudio() ? tools.video().voice(out) : null;
    Segment.Facts facts =
        new Segment.Facts(
            Math.toIntExact(after.duration().toMillis()),
            before.width(),
            before.height(),
            before.fps(),
            before.hasAudio());
    String purpose = s.id() + ":" + owed.media();
    UUID kept = tools.keepVideo(owed.person(), "segment:" + purpose, out);
    UUID small = tools.keepPicture(owed.person(), "thumbnail:" + purpose, thumbnail);
    finish(owed, new Outcome(kept, small, facts, voice));
  }

  /**
   * What was made of an upload.
   *
   * @param voice null where nothing is heard
   */
  record Outcome(
      UUID normalised, UUID thumbnail, Segment.Facts facts, @Nullable VoiceFeatures voice) {}

  /** Notes all of it at once, unless the upload was replaced meanwhile. */
  void finish(NormaliseOwed owed, Outcome made) {
    VoiceFeatures voice = made.voice();
    tx.as(
        owed.person(),
        () -> {
          if (voice != null) {
            // Found and locked before the voice is kept: its row refers to the challenge.
            arriving
                .toDo(owed.person(), owed.media())
                .map(Arriving.Found::segment)
                .ifPresent(
                    s -> analyses.keepVoice(owed.person(), s.challenge(), s.position(), voice));
          }
          arriving.ready(
              owed.person(), owed.media(), made.normalised(), made.thumbnail(), made.facts());
        });
  }
}
