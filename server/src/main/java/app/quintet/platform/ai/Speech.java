package app.quintet.platform.ai;

import java.util.Locale;
import java.util.UUID;

/**
 * Turns speech into text. There is no honest twin without a provider: then it says that it is
 * unavailable, and the client offers the device's own dictation.
 */
public interface Speech {
  /** Whether a provider is set up. */
  boolean available();

  /**
   * Transcribes a recording. Never throws for a failing provider; must be called outside any
   * transaction. What comes back may be wrong: the person confirms it before it is used for
   * anything.
   */
  Heard hear(UUID person, Recording recording);

  /**
   * What was said.
   *
   * @param language BCP 47, a hint for the provider
   */
  record Recording(byte[] audio, Format format, String language) {}

  /** What came of it. */
  sealed interface Heard {
    /** The text; may be empty where nothing was said. */
    record Text(String text) implements Heard {}

    /** No provider, or it did not answer. */
    record Unavailable() implements Heard {}

    /** The person has not agreed that anything of theirs leaves this server. */
    record NotAgreed() implements Heard {}
  }

  /** The containers that browsers and phones record, told by their first bytes. */
  enum Format {
    WEBM,
    OGG,
    MP4,
    MP3,
    WAV,
    FLAC,
    UNKNOWN;

    private static final int HEADER = 12;

    /** The file ending, by which providers tell formats. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What these bytes begin like; {@link #UNKNOWN} for anything else. */
    public static Format of(byte[] audio) {
      if (audio.length < HEADER) {
        return UNKNOWN;
      }
      if (begins(audio, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
        return WEBM;
      }
      if (begins(audio, 0, 'O', 'g', 'g', 'S')) {
        return OGG;
      }
      if (begins(audio, 4, 'f', 't', 'y', 'p')) {
        return MP4;
      }
      if (begins(audio, 0, 'R', 'I', 'F', 'F') && begins(audio, 8, 'W', 'A', 'V', 'E')) {
        return WAV;
      }
      if (begins(audio, 0, 'f', 'L', 'a', 'C')) {
        return FLAC;
      }
      boolean frame = (audio[0] & 0xFF) == 0xFF && (audio[1] & 0xE0) == 0xE0;
      return frame || begins(audio, 0, 'I', 'D', '3') ? MP3 : UNKNOWN;
    }

    private static boolean begins(byte[] audio, int at, int... magic) {
      for (int i = 0; i < magic.length; i++) {
        if ((audio[at + i] & 0xFF) != magic[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
