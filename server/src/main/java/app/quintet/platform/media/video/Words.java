package app.quintet.platform.media.video;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A command line for ffmpeg or ffprobe, put together with the guards every run has. */
final class Words {
  private final List<String> words = new ArrayList<>();

  private Words() {}

  /** Errors only, each with its level, and never a question. */
  static Words ffmpeg() {
    return new Words()
        .add("-nostdin", "-hide_banner", "-y", "-loglevel", "level+error")
        .add("-max_alloc", Integer.toString(256 << 20), "-filter_threads", "1");
  }

  static Words ffprobe() {
    return new Words().add("-hide_banner", "-v", "error");
  }

  /** A stranger's file: no network, no lists, few tracks, no huge picture. */
  Words stranger(Path file) {
    return guard()
        .add("-max_pixels", Integer.toString(Accepted.PIXELS))
        .add("-codec_whitelist", Accepted.DECODERS, "-format_whitelist", Accepted.FORMATS)
        .add("-max_streams", Integer.toString(Accepted.TRACKS + 4))
        .add("-threads", "2", "-i", "file:" + file);
  }

  /** A file we made. */
  Words own(Path file) {
    return guard().add("-i", "file:" + file);
  }

  /** For inputs that need words of their own before the name. */
  Words guard() {
    return add("-protocol_whitelist", "file,pipe");
  }

  /** Nothing in the result tells where, when or with what it was made. */
  Words anonymous() {
    return add("-map_metadata", "-1", "-metadata:s:v", "encoder=", "-metadata:s:a", "encoder=")
        .add("-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact");
  }

  Words add(String... more) {
    words.addAll(List.of(more));
    return this;
  }

  Words add(Collection<String> more) {
    words.addAll(more);
    return this;
  }

  List<String> list() {
    return List.copyOf(words);
  }
}
