package app.quintet.apps.rebloom.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether the summary of a session names its subject, its feeling and what helped. */
class RecapTests {
  private static final Recapping recapping = Alone.of(Recapping.class);
  private static final Engine engine = Alone.of(Engine.class);

  /** A session, and what its summary must hold; an empty {@code helped} means nothing did. */
  private record Session(String topic, Set<String> feelings, String helped, List<String> said) {}

  private static final List<Session> SESSIONS =
      List.of(
          new Session(
              "sleep",
              Set.of("tired", "anxious", "overwhelmed"),
              "cup of tea",
              List.of(
                  "I have slept badly for a week.",
                  "I wake up at three and stay awake.",
                  "A cup of tea helped a little on Monday.",
                  "I'm so tired in the mornings.")),
          new Session(
              "grief",
              Set.of("grieving", "sad"),
              "",
              List.of(
                  "My grandmother died last week.",
                  "We were very close.",
                  "I miss her every day.",
                  "The funeral was on Friday.")),
          new Session(
              "work",
              Set.of("angry", "overwhelmed", "sad"),
              "talking to anna",
              List.of(
                  "My boss blamed me in front of my colleagues.",
                  "It was not even my mistake.",
                  "Talking to Anna helped.",
                  "I'm still angry at my manager.")),
          new Session(
              "study",
              Set.of("anxious", "overwhelmed"),
              "breathing",
              List.of(
                  "My exams start on Monday.",
                  "I go blank in every test.",
                  "The breathing helped a bit.",
                  "I'm nervous about the first exam.")),
          new Session(
              "loneliness",
              Set.of("lonely", "sad"),
              "",
              List.of(
                  "I don't know anybody in this city.",
                  "I eat alone every evening.",
                  "Nobody calls me.",
                  "I feel lonely at the weekends.")),
          new Session(
              "money",
              Set.of("anxious", "overwhelmed", "ashamed"),
              "",
              List.of(
                  "I can't pay the rent this month.",
                  "The bills are piling up in the drawer.",
                  "My debts keep growing.",
                  "I'm scared of every letter.")),
          new Session(
              "relationships",
              Set.of("sad", "grieving", "lonely"),
              "walk by the sea",
              List.of(
                  "My girlfriend broke up with me.",
                  "We were together for four years.",
                  "The walk by the sea did me good.",
                  "I'm sad all the time because of my ex.")),
          new Session(
              "habits",
              Set.of("guilty", "ashamed", "angry"),
              "",
              List.of(
                  "I drank again after two weeks.",
                  "I wanted to stay sober for my kids.",
                  "I feel guilty about drinking.",
                  "I regret it so much.")),
          new Session(
              "good_news",
              Set.of("happy", "proud", "relieved"),
              "",
              List.of(
                  "They gave me the job!",
                  "We celebrated with cake.",
                  "It was such a good day.",
                  "I'm really happy and proud.")),
          new Session(
              "anxiety",
              Set.of("anxious"),
              "counting my breaths",
              List.of(
                  "I had a panic attack on the train.",
                  "My heart was racing.",
                  "Counting my breaths helped.",
                  "I'm scared it will happen again.")));

  @Test
  void theSummaryNamesTheSubjectTheFeelingAndWhatHelped() {
    List<String> missing = new ArrayList<>();
    for (Session session : SESSIONS) {
      Chat chat = new Chat();
      session.said().forEach(line -> chat.talk(line, engine::answer));
      RecapOutput made = recapping.of(chat.whole());
      if (!made.topics().contains(session.topic())) {
        missing.add(session.topic() + " has topics " + made.topics());
      }
      if (made.feeling() == null || !session.feelings().contains(made.feeling())) {
        missing.add(session.topic() + " has feeling " + made.feeling());
      }
      String helped = String.join(", ", made.helped()).toLowerCase(java.util.Locale.ROOT);
      if (session.helped().isEmpty() ? !helped.isEmpty() : !helped.contains(session.helped())) {
        missing.add(session.topic() + " has helped " + made.helped());
      }
      assertThat(made.summary()).as(session.topic()).startsWith("You talked about ").endsWith(".");
    }
    int named = 3 * SESSIONS.size() - missing.size();
    System.out.println(
        "named in summaries: " + named + " of " + 3 * SESSIONS.size() + " " + missing);
    assertThat(missing).hasSizeLessThanOrEqualTo(3);
  }
}
