package app.quintet.apps.flirtcraft.character;

import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.ai.ExampleVectors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says what a person did with a message: rules where the words are plain, embeddings elsewhere. */
@Component
public class Understanding {
  private static final Logger log = LoggerFactory.getLogger(Understanding.class);
  // Of these nothing is taken up, whatever words they share with something else.
  private static final Set<UserMove.Kind> UNREADABLE =
      EnumSet.of(UserMove.Kind.GIBBERISH, UserMove.Kind.FOREIGN, UserMove.Kind.OUT_OF_ROLE);
  private final Embeddings embeddings;
  private final TopicSense topics;
  private final MoveSense moves;
  private final FactQuestions factQuestions;

  @Autowired
  Understanding(
      Library library, Embeddings embeddings, @Value("${quintet.data.cache}") Path cache) {
    this(library, new ExampleVectors(embeddings, cache, "flirtcraft"), new Once<>(MoveModel::read));
  }

  Understanding(Library library, Embeddings embeddings) {
    this(library, embeddings, new Once<>(MoveModel::read));
  }

  /** With a model that was learned elsewhere. */
  Understanding(Library library, Embeddings embeddings, Supplier<MoveModel> model) {
    this.embeddings = embeddings;
    this.topics = new TopicSense(library, embeddings);
    this.moves = new MoveSense(library, embeddings, model);
    this.factQuestions = new FactQuestions(library, embeddings);
  }

  /**
   * Makes the examples' vectors when the server is ready, so that no first reply waits for them.
   */
  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    Thread.ofVirtual()
        .name("flirtcraft-understanding")
        .start(
            () -> {
              try {
                topics.warmUp();
                moves.warmUp();
                factQuestions.warmUp();
                if (embeddings instanceof ExampleVectors examples) {
                  examples.keep();
                }
              } catch (RejectedExecutionException closing) {
                log.debug("the server stopped while it was warming up");
              }
            });
  }

  /** What the model of moves sees in a message after the character's {@code lastLine}. */
  Map<String, Float> cues(String heard, String lastLine) {
    String plain = PhoneSpelling.plain(heard);
    boolean asks = factQuestions.in(plain).stream().anyMatch(FactQuestions::isFact);
    boolean tells = !Disclosures.in(heard, "").isEmpty();
    return moves.cues(plain, PhoneSpelling.plain(lastLine), asks, tells);
  }

  /**
   * The move. Never fails for any text up to 10,000 characters; 5–15 ms.
   *
   * @param heard what the person wrote since the character's last message
   * @param lastLine the character's last message, or empty
   * @param awaiting the fact key the character last asked for, or empty
   */
  public UserMove understand(
      String heard, String lastLine, String awaiting, CharacterContext context) {
    String text = heard.length() > 2000 ? heard.substring(0, 2000) : heard;
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    String plain = PhoneSpelling.plain(text);
    int words = LengthClass.words(text);
    String language = Language.of(text);
    List<UserMove.Kind> kinds = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    UserMove.Kind odd = OddInput.kind(lower, words, language);
    Map<String, String> facts = new LinkedHashMap<>();
    String echo = "";
    List<String> about = List.of();
    if (odd == null) {
      facts.putAll(Disclosures.in(text, awaiting));
      asked.addAll(factQuestions.in(plain));
      String said = PhoneSpelling.plain(lastLine);
      boolean asksFact = asked.stream().anyMatch(FactQuestions::isFact);
      kinds.addAll(moves.kinds(plain, said, asksFact, !facts.isEmpty()));
      odd = UNREADABLE.contains(kinds.getFirst()) ? kinds.getFirst() : null;
    } else {
      kinds.add(odd);
    }
    if (odd != null) {
      asked.clear();
      facts.clear();
    } else {
      boolean plainly = asked.isEmpty() && kinds.getFirst() != UserMove.Kind.FOLLOW_UP;
      if (plainly && SceneSense.asksActivity(lower, context)) {
        asked.add("activity");
        if (!kinds.contains(UserMove.Kind.FACT_QUESTION)) {
          kinds.add(UserMove.Kind.FACT_QUESTION);
        }
      }
      echo = Echo.of(text, facts);
      about = topics.in(plain);
    }
    UserMove.Kind main = kinds.getFirst();
    Set<UserMove.Kind> also = EnumSet.noneOf(UserMove.Kind.class);
    also.addAll(kinds.subList(1, kinds.size()));
    return new UserMove(
        main,
        also,
        about,
        asked,
        facts,
        echo,
        odd == null ? SceneSense.category(lower, context) : "",
        Tone.of(lower),
        main == UserMove.Kind.FOREIGN && language.equals("en") ? "und" : language,
        words);
  }
}
