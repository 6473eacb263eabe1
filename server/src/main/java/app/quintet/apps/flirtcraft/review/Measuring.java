package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.reading.Passage;
import app.quintet.apps.flirtcraft.reading.Reader;
import app.quintet.apps.flirtcraft.reading.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a whole transcript, each message against what stood before it. */
@Component
class Measuring {
  /** Repeats are looked for among so many messages: comparing all with all has no end. */
  private static final int REMEMBERED = 60;

  private final Reader reader;

  Measuring(Reader reader) {
    this.reader = reader;
  }

  /** The features of the person's messages; words set apart are passed over. */
  Features measure(CharacterContext context, List<Message> messages) {
    Set<String> scene = Passage.stems(context);
    List<Line> lines = new ArrayList<>();
    List<String> own = new ArrayList<>();
    List<String> last = new ArrayList<>();
    Set<String> earlier = new HashSet<>();
    boolean answered = false;
    int partnerWords = 0;
    for (Message m : messages) {
      if (m.apart()) {
        continue;
      }
      if (m.sender() == Message.Sender.AI) {
        if (!answered) {
          last.forEach(text -> earlier.addAll(Words.stems(text)));
          last.clear();
        }
        last.add(m.content());
        partnerWords += Words.of(m.content()).size();
        answered = true;
      } else {
        List<String> recent = own.subList(Math.max(0, own.size() - REMEMBERED), own.size());
        var around =
            new Reader.Around(
                String.join(" ", last), Set.copyOf(earlier), scene, List.copyOf(recent));
        lines.add(new Line(m.id(), m.content(), reader.read(m.content(), around)));
        own.add(m.content());
        answered = false;
      }
    }
    return Features.of(lines, partnerWords);
  }
}
