package app.quintet.apps.twotruths.analysis;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.guess.Knowing;
import app.quintet.platform.media.VoiceDeviation;
import app.quintet.platform.media.VoiceFeatures;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told about voice and face, to its owner and to those who guessed. */
@Component
public class Telling {
  /** Stands in every analysis. */
  static final String NOTE =
      "For fun only: this is no lie detector. It shows how one statement differs from the same "
          + "person's others; science finds that this says almost nothing about lying.";

  private final Knowing knowing;
  private final Analyses analyses;

  Telling(Knowing knowing, Analyses analyses) {
    this.knowing = knowing;
    this.analyses = analyses;
  }

  /** Whether there is something, or will be. */
  public enum Status {
    PENDING,
    COMPLETED,
    UNAVAILABLE;

    /** The name in JSON. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The whole of it. */
  public record Analysis(
      Status status, String note, Voices voiceAnalysis, Expressions emotionAnalysis) {}

  /** The voices of the three statements. */
  public record Voices(Status status, List<Voice> segments) {}

  /**
   * A voice.
   *
   * @param pitchMean Hz
   * @param pitchVariance semitones²
   * @param energy dB below full scale
   * @param rate syllable-like peaks a second of speech
   * @param pauses a minute
   * @param jitter 0–1
   * @param deviation from the same speaker's others; null where there is too little to compare
   */
  public record Voice(
      int position,
      double pitchMean,
      double pitchVariance,
      double energy,
      double rate,
      double pauses,
      double jitter,
      @Nullable VoiceDeviation deviation,
      String model) {}

  /** The expressions of the three statements. */
  public record Expressions(Status status, List<Face> segments) {}

  /** A face over time; the deviation is null where there is too little to compare. */
  public record Face(
      int position,
      List<FaceTimeline.@Nullable Moment> timeline,
      @Nullable FaceDeviation deviation,
      String model) {}

  /** The analysis; 404 and 403 {@code GUESS_FIRST} for those who may not know. */
  public Analysis of(UUID person, UUID challenge) {
    Challenge c = knowing.knowing(person, challenge);
    List<Analyses.Measured> all = analyses.of(c.owner(), challenge);
    boolean pending = c.status() == ChallengeStatus.PROCESSING;
    List<Voice> voices = voices(all);
    List<Face> faces = faces(all);
    Voices voice = new Voices(status(voices, pending), voices);
    Expressions face = new Expressions(status(faces, false), faces);
    boolean any = !voices.isEmpty() || !faces.isEmpty();
    Status whole = pending ? Status.PENDING : any ? Status.COMPLETED : Status.UNAVAILABLE;
    return new Analysis(whole, NOTE, voice, face);
  }

  private static Status status(List<?> found, boolean pending) {
    return pending ? Status.PENDING : found.isEmpty() ? Status.UNAVAILABLE : Status.COMPLETED;
  }

  private static List<Voice> voices(List<Analyses.Measured> all) {
    return all.stream()
        .filter(m -> m.voice() != null && m.voice().voiced() > 0)
        .map(m -> voice(m, Objects.requireNonNull(m.voice()), all))
        .toList();
  }

  private static Voice voice(Analyses.Measured m, VoiceFeatures v, List<Analyses.Measured> all) {
    List<VoiceFeatures> others =
        all.stream()
            .filter(o -> o.position() != m.position())
            .map(Analyses.Measured::voice)
            .filter(Objects::nonNull)
            .toList();
    return new Voice(
        m.position(),
        v.pitchMean(),
        v.pitchVariance(),
        v.energy(),
        v.rate(),
        v.pauses(),
        v.jitter(),
        VoiceDeviation.of(v, others).orElse(null),
        Objects.requireNonNullElse(m.voiceModel(), Analyses.VOICE_MODEL));
  }

  private static List<Face> faces(List<Analyses.Measured> all) {
    return all.stream()
        .filter(m -> m.faces() != null)
        .map(m -> face(m, Objects.requireNonNull(m.faces()), all))
        .toList();
  }

  private static Face face(Analyses.Measured m, FaceTimeline f, List<Analyses.Measured> all) {
    List<FaceTimeline> others =
        all.stream()
            .filter(o -> o.position() != m.position())
            .map(Analyses.Measured::faces)
            .filter(Objects::nonNull)
            .toList();
    return new Face(
        m.position(),
        Objects.requireNonNullElse(f.points(), List.of()),
        FaceDeviation.of(f, others).orElse(null),
        Objects.requireNonNullElse(m.faceModel(), ""));
  }

  /**
   * Which statement's voice lies farthest from the others'; null when none can be compared. It is
   * made from the voices alone and knows nothing of the lie.
   */
  public @Nullable Integer mostDeviating(UUID owner, UUID challenge) {
    Integer most = null;
    double farthest = 0;
    for (Voice voice : voices(analyses.of(owner, challenge))) {
      double far = voice.deviation() == null ? 0 : voice.deviation().strongest();
      if (far > farthest) {
        farthest = far;
        most = voice.position();
      }
    }
    return most;
  }
}
