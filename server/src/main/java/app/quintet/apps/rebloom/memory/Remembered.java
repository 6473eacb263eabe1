package app.quintet.apps.rebloom.memory;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Looking;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.SafetyCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is remembered, for the person to read, put right and delete. */
@Component
public class Remembered {
  private static final int LONGEST = 1_000;
  private static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");
  private static final UUID LAST = new UUID(-1, -1);
  private final Tx tx;
  private final MemoryRows rows;
  private final KeptMemories kept;
  private final Window window;
  private final Looking looking;
  private final Fresh fresh;

  Remembered(
      Tx tx, MemoryRows rows, KeptMemories kept, Window window, Looking looking, Fresh fresh) {
    this.tx = tx;
    this.rows = rows;
    this.kept = kept;
    this.window = window;
    this.looking = looking;
    this.fresh = fresh;
  }

  /** What a client sends to put a memory right; what is absent stays. */
  public record MemoryWish(
      @Nullable String summary,
      @Nullable List<@Nullable String> topics,
      @Nullable Instant validUntil) {}

  /**
   * A memory as it is now.
   *
   * @param safety the card that must be shown, if the new words gave reason
   */
  public record MemoryKept(Memory memory, @Nullable SafetyCard safety) {}

  /** A page, newest first, as far back as the person's plan reaches. */
  public Page<Memory> page(UUID person, @Nullable Cursor after, int limit) {
    Instant before = after == null ? NEWEST : after.at();
    UUID id = after == null ? LAST : after.id();
    return Page.cut(
        rows.newest(person, window.start(person), before, id, limit + 1),
        limit,
        m -> new Cursor(m.createdAt(), m.id()));
  }

  /** How many memories lie before what the plan shows; they are kept, exported and erased. */
  public int older(UUID person) {
    return rows.olderThan(person, window.start(person));
  }

  /** Puts a memory right; 404 for another's, 422 with all faults. */
  public MemoryKept correct(UUID person, UUID id, MemoryWish wish) {
    String summary = Text.clean(wish.summary());
    new Faults()
        .require(
            wish.summary() == null || !summary.isEmpty(),
            "summary",
            "required",
            "Delete a memory instead of emptying it.")
        .require(
            Text.length(summary) <= LONGEST,
            "summary",
            "size",
            "At most " + LONGEST + " characters.")
        .require(
            wish.topics() == null
                || (wish.topics().size() <= 10
                    && wish.topics().stream().allMatch(t -> Text.length(Text.clean(t)) <= 60)),
            "topics",
            "size",
            "At most ten of at most 60 characters.")
        .throwIfAny();
    return tx.as(person, () -> change(person, id, wish, summary));
  }

  private MemoryKept change(UUID person, UUID id, MemoryWish wish, String summary) {
    Memory was = rows.find(person, id).orElseThrow(() -> Problem.notFound("memory"));
    var memory =
        new Memory(
            id,
            was.kind(),
            wish.summary() == null ? was.summary() : summary,
            wish.topics() == null
                ? was.topics()
                : wish.topics().stream().map(Text::clean).filter(t -> !t.isEmpty()).toList(),
            was.feeling(),
            was.sessionId(),
            was.validFrom(),
            wish.validUntil() == null ? was.validUntil() : wish.validUntil(),
            fresh.now(),
            was.createdAt());
    List<@Nullable String> words = new ArrayList<>();
    words.add(wish.summary());
    if (wish.topics() != null) {
      words.addAll(wish.topics());
    }
    SafetyCard card = looking.at(person, id, words);
    rows.save(person, memory, 0);
    if (!memory.summary().equals(was.summary())) {
      kept.reindex(person, memory);
    }
    return new MemoryKept(memory, card);
  }

  /** Deletes a memory, whatever the plan; 404 for another's. */
  public void delete(UUID person, UUID id) {
    tx.as(
        person,
        () -> {
          if (!rows.delete(person, id)) {
            throw Problem.notFound("memory");
          }
          kept.forget(person, id);
        });
  }
}
