package app.quintet.apps.rebloom.memory;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.companion.Recalled;
import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Remembers and recalls by the likeness of sentence embeddings. */
@Component
class KeptMemories implements Memories {
  private static final Logger log = LoggerFactory.getLogger(KeptMemories.class);
  private static final int MOST_HELPED = 3;
  private static final int LOOK_AT = 40;

  /** From this cosine on two sentences say the same (bge-small: paraphrases lie above 0.9). */
  private static final double SAME = 0.93;

  private final Tx tx;
  private final MemoryRows rows;
  private final Blocks blocks;
  private final Window window;
  private final Embeddings embeddings;
  private final Fresh fresh;

  KeptMemories(
      Tx tx, MemoryRows rows, Blocks blocks, Window window, Embeddings embeddings, Fresh fresh) {
    this.tx = tx;
    this.rows = rows;
    this.blocks = blocks;
    this.window = window;
    this.embeddings = embeddings;
    this.fresh = fresh;
  }

  @Override
  public List<Recalled> similar(UUID person, String text, int most) {
    byte[] asked;
    try {
      asked = Vectors.pack(embeddings.embed(text));
    } catch (IllegalStateException unavailable) {
      log.warn("nothing is recalled: {}", unavailable.getMessage());
      return List.of();
    }
    return tx.as(person, () -> recall(person, blocks.matches(person, asked), most));
  }

  private List<Recalled> recall(UUID person, List<Vectors.Match> matches, int most) {
    List<Recalled> recalled = new ArrayList<>();
    Instant start = window.start(person);
    for (int from = 0; from < matches.size() && recalled.size() < most; from += LOOK_AT) {
      List<UUID> ids =
          matches.subList(from, Math.min(matches.size(), from + LOOK_AT)).stream()
              .map(Vectors.Match::memory)
              .toList();
      Map<UUID, Memory> valid =
          rows.valid(person, ids, start, fresh.now()).stream()
              .collect(Collectors.toMap(Memory::id, Function.identity()));
      ids.stream()
          .filter(valid::containsKey)
          .map(valid::get)
          .limit(most - recalled.size())
          .forEach(m -> recalled.add(new Recalled(m.id(), m.summary(), m.topics(), m.feeling())));
    }
    return recalled;
  }

  @Override
  public void remember(UUID person, UUID session, Recap recap) {
    tx.as(
        person,
        () -> {
          blocks.lock(person);
          if (rows.remembered(person, session)) {
            return;
          }
          int place = keep(person, session, recap, "session", recap.text(), 0);
          for (String helped : recap.helped().stream().limit(MOST_HELPED).toList()) {
            place = keep(person, session, recap, "helped", helped, place);
          }
        });
  }

  /** Keeps what of the text is new, and answers the next place. */
  private int keep(UUID person, UUID session, Recap recap, String kind, String text, int place) {
    String left = withoutRecalled(person, text);
    if (left.isBlank()) {
      return place;
    }
    Instant now = fresh.now();
    var memory =
        new Memory(
            fresh.id(), kind, left, recap.topics(), recap.feeling(), session, now, null, null, now);
    rows.save(person, memory, place);
    index(person, memory);
    return place + 1;
  }

  /**
   * The sentences that no memory says already: what was recalled into a conversation and came back
   * in its summary would otherwise be learnt again each time, and grow.
   */
  private String withoutRecalled(UUID person, String text) {
    List<String> left = new ArrayList<>();
    for (String sentence : text.strip().split("(?<=[.!?])\\s+")) {
      if (!known(person, sentence)) {
        left.add(sentence);
      }
    }
    return String.join(" ", left);
  }

  private boolean known(UUID person, String sentence) {
    try {
      byte[] asked = Vectors.pack(embeddings.embed(sentence));
      List<UUID> close =
          blocks.matches(person, asked).stream().limit(5).map(Vectors.Match::memory).toList();
      return rows.valid(person, close, Instant.EPOCH, fresh.now()).stream()
          .flatMap(m -> Arrays.stream(m.summary().split("(?<=[.!?])\\s+")))
          .sorted(Comparator.comparing(String::length))
          .anyMatch(s -> plain(s).equals(plain(sentence)) || like(s, asked));
    } catch (IllegalStateException unavailable) {
      return false;
    }
  }

  private boolean like(String sentence, byte[] asked) {
    return Vectors.cosine(Vectors.pack(embeddings.embed(sentence)), asked) >= SAME;
  }

  private static String plain(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Makes a memory findable; without the model it stays readable and is not recalled. */
  private void index(UUID person, Memory memory) {
    try {
      blocks.add(person, entry(memory));
    } catch (IllegalStateException unavailable) {
      log.warn("a memory was kept that cannot be recalled: {}", unavailable.getMessage());
    }
  }

  private Vectors.Entry entry(Memory memory) {
    return new Vectors.Entry(memory.id(), Vectors.pack(embeddings.embed(memory.summary())));
  }

  /** Follows a correction. */
  void reindex(UUID person, Memory memory) {
    blocks.lock(person);
    blocks.replace(person, entry(memory));
  }

  /** Follows a deletion. */
  void forget(UUID person, UUID memory) {
    blocks.lock(person);
    blocks.remove(person, memory);
  }
}
