package app.quintet.apps.flirtcraft.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.reading.Passage;
import app.quintet.apps.flirtcraft.reading.Reader;
import app.quintet.apps.flirtcraft.reading.Words;
import app.quintet.apps.flirtcraft.review.Calibration;
import app.quintet.apps.flirtcraft.review.Transcripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The hints of all hand-written transcripts, as they would have been shown. */
class HintTest {
  private static final LiveScorer SCORER = new LiveScorer(new HintWriter(new HintLibrary()));

  /** A hint and what had been said around it. */
  record Given(String said, String last, List<String> before, LiveFeedback hint) {}

  private static List<Given> hints(CharacterContext context, List<Message> messages) {
    List<Given> given = new ArrayList<>();
    List<LiveFeedback> former = new ArrayList<>();
    List<String> own = new ArrayList<>();
    List<String> before = new ArrayList<>();
    String last = "";
    for (Message m : messages) {
      if (m.sender() == Message.Sender.AI) {
        if (!last.isEmpty()) {
          before.add(last);
        }
        last = m.content();
        continue;
      }
      Set<String> earlier = new HashSet<>();
      before.forEach(text -> earlier.addAll(Words.stems(text)));
      var around = new Reader.Around(last, earlier, Passage.stems(context), List.copyOf(own));
      var verdict = Calibration.MODERATION.check(m.content());
      var reading = Calibration.READER.read(m.content(), around, verdict);
      var occasion =
          new Occasion(
              m.content(),
              last,
              List.copyOf(before),
              context,
              reading,
              verdict,
              List.copyOf(former));
      LiveFeedback hint = SCORER.score(m.id(), occasion);
      given.add(new Given(m.content(), last, List.copyOf(before), hint));
      former.add(hint);
      own.add(m.content());
    }
    return given;
  }

  private static List<Transcripts.Written> everything() {
    List<Transcripts.Written> all = new ArrayList<>(Transcripts.all());
    all.addAll(Transcripts.adversarial());
    return all;
  }

  @Test
  void noHintComesTwiceInAConversationNorDoesItsPatternWhileOthersAreLeft() {
    int repeated = 0;
    int total = 0;
    Map<String, Integer> patterns = new HashMap<>();
    for (var t : everything()) {
      List<LiveFeedback> hints =
          hints(t.context(), t.messages()).stream().map(Given::hint).toList();
      assertThat(hints.stream().map(LiveFeedback::suggestion)).as(t.id()).doesNotHaveDuplicates();
      Set<String> keys = new HashSet<>();
      for (LiveFeedback hint : hints) {
        repeated += keys.add(hint.suggestionKey()) ? 0 : 1;
        patterns.merge(hint.suggestionKey(), 1, Integer::sum);
        total++;
      }
    }
    int most = patterns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%d hints from %d patterns; the commonest %.1f %%; a pattern again in one conversation %d"
            + " times%n",
        total,
        patterns.size(),
        100.0 * most / total,
        repeated);
    assertThat(patterns.size()).isGreaterThanOrEqualTo(70);
    assertThat(100.0 * most / total).isLessThan(5);
    assertThat(100.0 * repeated / total).isLessThan(3);
  }

  @Test
  void everyHintNamesSomethingOfThisConversation() {
    for (var t : everything()) {
      for (Given given : hints(t.context(), t.messages())) {
        String text = given.hint().suggestion();
        assertThat(text)
            .as(given.toString())
            .contains("\"")
            .doesNotContain("{")
            .hasSizeLessThan(260);
        assertThat(quoted(text))
            .as(given.toString())
            .anySatisfy(q -> assertThat(said(given, t.context())).contains(q));
      }
    }
  }

  private static List<String> quoted(String text) {
    List<String> quotes = new ArrayList<>();
    String[] parts = text.split("\"");
    for (int i = 1; i < parts.length; i += 2) {
      quotes.add(plain(parts[i]));
    }
    return quotes;
  }

  private static String said(Given given, CharacterContext c) {
    return plain(
        String.join(" ", given.said(), given.last(), String.join(" ", given.before()))
            + " "
            + c.appearance().text()
            + " "
            + c.environment().text());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{So}]+", " ").strip();
  }

  @Test
  void whoSendsTheSameWordFortyTimesStillReadsNothingTwice() {
    var t = Transcripts.all().getFirst();
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      messages.add(message(messages.size() + 1, Message.Sender.USER, "ok"));
      messages.add(message(messages.size() + 1, Message.Sender.AI, "Hm."));
    }
    assertThat(hints(t.context(), messages).stream().map(g -> g.hint().suggestion()))
        .hasSize(40)
        .doesNotHaveDuplicates();
  }

  private static Message message(int at, Message.Sender sender, String text) {
    return new Message(
        UUID.randomUUID(), at, sender, text, null, null, java.time.Instant.EPOCH, false, false);
  }

  @Test
  void thoughtfulLinesArePraisedMoreOftenThanCarelessOnes() {
    assertThat(positive("thoughtful")).isGreaterThan(0.5);
    assertThat(positive("average")).isBetween(0.1, positive("thoughtful"));
    assertThat(positive("careless")).isLessThan(0.1);
    assertThat(positive("troll")).isLessThan(0.1);
  }

  private static double positive(String kind) {
    var hints =
        Transcripts.all().stream()
            .filter(t -> t.kind().equals(kind))
            .flatMap(t -> hints(t.context(), t.messages()).stream())
            .toList();
    long good = hints.stream().filter(g -> g.hint().kind() == LiveFeedback.Kind.POSITIVE).count();
    System.out.printf(Locale.ROOT, "%s: %.2f positive%n", kind, (double) good / hints.size());
    return (double) good / hints.size();
  }
}
