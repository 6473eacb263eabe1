package app.quintet.platform.media.video;

import app.quintet.platform.media.VoiceFeatures;
import app.quintet.platform.media.tool.Finished;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import app.quintet.platform.media.voice.Voice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Takes the sound out of a video and has the voice in it measured. */
final class Listening {
  private final Runner runner;

  Listening(Runner runner) {
    this.runner = runner;
  }

  VoiceFeatures listen(Path video, Path folder) throws InterruptedException {
    Finished run =
        runner.run(
            Program.FFMPEG,
            Words.ffmpeg()
                .stranger(video.toAbsolutePath())
                .add("-map", "0:a:0", "-vn", "-t", "61", "-ac", "1", "-ar", "16000")
                .add("-f", "s16le", "pipe:1")
                .list(),
            folder,
            Limits.COPY);
    Complaints.bounded(run);
    boolean mute = run.errors().contains("matches no streams");
    if (!run.well() && !mute) {
      throw Complaints.meaning(run);
    }
    var shorts = ByteBuffer.wrap(run.out()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    short[] samples = new short[shorts.remaining()];
    shorts.get(samples);
    return Voice.describe(samples);
  }
}
