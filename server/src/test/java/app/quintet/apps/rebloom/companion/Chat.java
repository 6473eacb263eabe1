package app.quintet.apps.rebloom.companion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A conversation played against the engine or the whole companion, line by line. */
final class Chat {
  private static final Instant START = Instant.parse("2026-03-02T20:00:00Z");
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private String language = "en";
  private Approach approach = Approach.SUPPORTIVE;
  private SessionType type = SessionType.GENERAL;
  private boolean newcomer;
  private Disclosure disclosure = Disclosure.NONE;
  private List<Recalled> memories = List.of();
  private List<String> earlier = List.of();
  private long seed = 7;

  Chat in(String code) {
    language = code;
    return this;
  }

  Chat by(Approach chosen) {
    approach = chosen;
    return this;
  }

  Chat about(SessionType chosen) {
    type = chosen;
    return this;
  }

  Chat newcomer() {
    newcomer = true;
    return this;
  }

  Chat disclosing(Disclosure due) {
    disclosure = due;
    return this;
  }

  /** There was a conversation before, and this is its summary. */
  Chat after(String summary) {
    earlier = List.of(summary);
    return this;
  }

  /** What this person was told in earlier conversations. */
  Chat having(Set<String> pieces) {
    used.addAll(pieces);
    return this;
  }

  Set<String> used() {
    return Set.copyOf(used);
  }

  Chat remembering(String summary) {
    memories = List.of(new Recalled(id(), summary, List.of(), null));
    return this;
  }

  Chat seeded(long chosen) {
    seed = chosen;
    return this;
  }

  /** The turn in which this is the person's last line. */
  CompanionTurn says(String text) {
    lines.add(new Line(id(), true, text, at()));
    List<Line> seen = lines.subList(Math.max(0, lines.size() - 40), lines.size());
    return new CompanionTurn(
        language,
        "Mia",
        approach,
        List.of("anxiety"),
        type,
        null,
        List.copyOf(seen),
        earlier,
        memories,
        newcomer,
        disclosure,
        Set.of(),
        Set.copyOf(used),
        seed + lines.size());
  }

  /** Says something and takes the answer. */
  String talk(String text, Function<CompanionTurn, Said> answerer) {
    Said said = answerer.apply(says(text));
    answered(said.text(), said.used());
    return said.text();
  }

  void answered(String text, List<String> pieces) {
    lines.add(new Line(id(), false, text, at()));
    used.addAll(pieces);
    newcomer = false;
  }

  /** The turn of the whole session, for a summary. */
  CompanionTurn whole() {
    CompanionTurn turn = says("That is all.");
    lines.removeLast();
    return turn;
  }

  private UUID id() {
    return new UUID(1, lines.size());
  }

  private Instant at() {
    return START.plus(Duration.ofMinutes(lines.size()));
  }
}
