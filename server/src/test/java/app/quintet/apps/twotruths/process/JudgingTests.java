package app.quintet.apps.twotruths.process;

import static app.quintet.testing.ScriptedProvider.brokenJson;
import static app.quintet.testing.ScriptedProvider.scores;
import static app.quintet.testing.ScriptedProvider.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.challenge.Orientation;
import app.quintet.apps.twotruths.challenge.Style;
import app.quintet.apps.twotruths.challenge.Visibility;
import app.quintet.platform.ai.rating.OpenAiRating;
import app.quintet.platform.ai.rating.RatingSettings;
import app.quintet.platform.safety.Moderation;
import app.quintet.platform.safety.Safety;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.ScriptedProvider;
import app.quintet.testing.ScriptedProvider.Step;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What rules and provider make of a challenge: the real client, over HTTP to a provider. */
@QuintetTest
class JudgingTests {
  private static final UUID OWNER = UUID.randomUUID();
  private static final List<String> WORDS = List.of("Guess me", "I own a canoe.");
  private static final Step HARMLESS = scores(Map.of("hate", 0.01, "sexual", 0.02));
  @Autowired Moderation moderation;
  @Autowired Safety safety;
  @Autowired Frames frames;
  @TempDir Path folder;

  @Test
  void wordsAndTwoFramesOfEachStatementAreRated() throws Exception {
    try (ScriptedProvider provider = new ScriptedProvider("k")) {
      provider.play(HARMLESS);
      assertThat(judge(provider, true, WORDS))
          .isEqualTo(judgement(ChallengeStatus.PUBLISHED, null));
      List<JsonNode> sent = provider.requests().stream().map(r -> r.body().get("input")).toList();
      assertThat(sent).hasSize(7);
      assertThat(sent.getFirst().toString()).isEqualTo("[\"Guess me\",\"I own a canoe.\"]");
      for (JsonNode picture : sent.subList(1, 7)) {
        String url = picture.at("/0/image_url/url").asString();
        assertThat(url).startsWith("data:image/jpeg;base64,");
        byte[] jpeg = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
        assertThat(jpeg).startsWith(0xFF, 0xD8);
      }
    }
  }

  @Test
  void betweenTheThresholdsSomebodyHasToLookAndAboveItIsRejected() throws Exception {
    try (ScriptedProvider provider = new ScriptedProvider("k")) {
      provider.play(scores(Map.of("hate", 0.5)));
      assertThat(judge(provider, true, WORDS)).isEqualTo(judgement(ChallengeStatus.HELD, null));
      // Only the third of its frames.
      provider.play(HARMLESS, HARMLESS, HARMLESS, scores(Map.of("sexual", 0.97)), HARMLESS);
      assertThat(judge(provider, true, WORDS))
          .isEqualTo(judgement(ChallengeStatus.REJECTED, "content_not_accepted"));
      provider.play(scores(Map.of("self-harm/intent", 0.99, "hate", 0.1)));
      assertThat(judge(provider, true, WORDS))
          .as("distress is never refused")
          .isEqualTo(judgement(ChallengeStatus.HELD, null));
    }
  }

  @Test
  void aProviderThatFailsOrSaysNothingClearsNothing() throws Exception {
    try (ScriptedProvider provider = new ScriptedProvider("k")) {
      for (Step broken : List.of(status(503), brokenJson(), scores(Map.of()))) {
        provider.play(broken);
        assertThat(judge(provider, true, WORDS)).isEqualTo(judgement(ChallengeStatus.HELD, null));
      }
    }
  }

  @Test
  void withoutConsentNothingLeavesAndWhatTheRulesRefuseDoesNeither() throws Exception {
    try (ScriptedProvider provider = new ScriptedProvider("k")) {
      provider.play(HARMLESS);
      assertThat(judge(provider, false, WORDS).to()).isEqualTo(ChallengeStatus.PUBLISHED);
      assertThat(provider.requests()).isEmpty();
      List<String> sad = List.of("Guess me", "I want to kill myself tonight.");
      assertThat(judge(provider, true, sad)).isEqualTo(judgement(ChallengeStatus.HELD, null));
      assertThat(provider.requests())
          .hasSize(6)
          .noneMatch(r -> r.body().toString().contains("kill"));
    }
  }

  private static Judging.Judgement judgement(ChallengeStatus to, @Nullable String problem) {
    return new Judging.Judgement(to, problem);
  }

  private Judging.Judgement judge(ScriptedProvider provider, boolean agreed, List<String> words)
      throws Exception {
    RatingSettings settings =
        new RatingSettings(provider.baseUrl(), "k", "a-model", Duration.ofSeconds(5));
    Path video = folder.resolve("whole.mp4");
    try (InputStream in = JudgingTests.class.getResourceAsStream("/twotruths/tiny.mp4")) {
      Files.write(video, Objects.requireNonNull(in).readAllBytes());
    }
    OpenAiRating rating = new OpenAiRating(settings, person -> agreed);
    try {
      return new Judging(moderation, safety, rating, frames)
          .judge(challenge(), words, () -> video, new Workbench.Folder(folder));
    } finally {
      rating.destroy();
    }
  }

  private static Challenge challenge() {
    Instant now = Instant.EPOCH;
    return new Challenge(
        UUID.randomUUID(),
        OWNER,
        "Guess me",
        Orientation.PORTRAIT,
        Visibility.PUBLIC,
        Style.PLAIN,
        ChallengeStatus.PROCESSING,
        null,
        1,
        "moderation",
        85,
        null,
        new Challenge.Files(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 690, List.of(0, 230, 460)),
        false,
        0,
        0,
        now,
        now,
        null);
  }
}
