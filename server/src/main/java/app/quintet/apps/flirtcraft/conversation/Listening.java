package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.apps.flirtcraft.feedback.LiveScorer;
import app.quintet.apps.flirtcraft.feedback.Occasion;
import app.quintet.apps.flirtcraft.reading.Passage;
import app.quintet.apps.flirtcraft.reading.Reader;
import app.quintet.apps.flirtcraft.reading.Words;
import app.quintet.platform.safety.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a new message against the last few before it and scores it; well under a millisecond. */
@Component
public class Listening {
  private final Reader reader;
  private final LiveScorer scorer;

  Listening(Reader reader, LiveScorer scorer) {
    this.reader = reader;
    this.scorer = scorer;
  }

  LiveFeedback score(Message said, Turns.Standing standing, Verdict verdict) {
    return score(said, standing.context(), standing.recent(), standing.hints(), verdict);
  }

  /**
   * The hint for a message.
   *
   * @param recent what was said before it, oldest first
   * @param hints those given before, none of which is given again
   */
  public LiveFeedback score(
      Message said,
      CharacterContext context,
      List<Message> recent,
      List<LiveFeedback> hints,
      Verdict verdict) {
    List<String> own = new ArrayList<>();
    List<String> before = new ArrayList<>();
    List<String> partner = new ArrayList<>();
    Set<String> earlier = new HashSet<>();
    boolean answered = false;
    for (Message m : recent) {
      if (m.apart()) {
        continue;
      }
      if (m.sender() == Message.Sender.USER) {
        own.add(m.content());
        answered = false;
      } else {
        if (!answered) {
          partner.forEach(text -> earlier.addAll(Words.stems(text)));
          before.addAll(partner);
          partner.clear();
        }
        partner.add(m.content());
        answered = true;
      }
    }
    String last = String.join(" ", partner);
    var around = new Reader.Around(last, earlier, Passage.stems(context), own);
    var reading = reader.read(said.content(), around, verdict);
    return scorer.score(
        said.id(), new Occasion(said.content(), last, before, context, reading, verdict, hints));
  }
}
