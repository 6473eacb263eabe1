package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the making. Chooses pieces that were not said: an id that was used is marked once
 * more ({@code id#2}) with each further use, so that the least used come first when all were used.
 */
final class Draft {
  private static final String QUESTION = "[^.!?]*\\?\\s*";
  private final Course course;
  private final Set<String> before;
  private final SplittableRandom random;
  private final Map<String, String> slots = new HashMap<>();
  private final List<String> parts = new ArrayList<>();
  private final List<String> used = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();
  private @Nullable String exercise;
  private boolean closing;
  private boolean mustAsk;

  Draft(CompanionTurn turn, Course course) {
    this.course = course;
    this.before = turn.used();
    this.random = new SplittableRandom(turn.seed() * 31 + course.person().size());
    if (!turn.name().isBlank()) {
      slots.put("name", turn.name().strip());
    }
  }

  Draft slot(String name, @Nullable String value) {
    if (value != null) {
      slots.put(name, value);
    }
    return this;
  }

  /** Whether one in so many, by the turn's seed. */
  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  /** Whether a question may still be put into this answer. */
  boolean mayAsk() {
    return course.mayAsk() && parts.stream().noneMatch(part -> part.contains("?"));
  }

  /** Adds the best piece of the first list that has a fresh one; false if no list fits at all. */
  @SafeVarargs
  final boolean add(Predicate<Piece> fit, List<Piece>... lists) {
    Piece piece = null;
    for (List<Piece> list : lists) {
      piece = piece == null ? fresh(list, fit).orElse(null) : piece;
    }
    if (piece == null) {
      List<Piece> all = new ArrayList<>();
      for (List<Piece> list : lists) {
        all.addAll(list);
      }
      piece = leastUsed(all, fit).orElse(null);
    }
    if (piece == null) {
      return false;
    }
    put(piece);
    return true;
  }

  /** Adds a piece that was never said, of the first list that has one; false if none has. */
  @SafeVarargs
  final boolean addFresh(Predicate<Piece> fit, List<Piece>... lists) {
    for (List<Piece> list : lists) {
      Optional<Piece> piece = fresh(list, fit);
      if (piece.isPresent()) {
        put(piece.get());
        return true;
      }
    }
    return false;
  }

  /** The pieces of a list that were never said to this person lately. */
  List<Piece> unsaid(List<Piece> list) {
    return list.stream()
        .filter(this::fillable)
        .filter(piece -> uses(piece) == 0 && !course.said(piece.text()))
        .filter(piece -> !texts.contains(piece.text()))
        .toList();
  }

  /** A fresh piece of a list: never said to this person lately, its slots known. */
  Optional<Piece> fresh(List<Piece> list, Predicate<Piece> fit) {
    List<Piece> left = unsaid(list).stream().filter(fit).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(random.nextInt(left.size())));
  }

  private Optional<Piece> leastUsed(List<Piece> list, Predicate<Piece> fit) {
    List<Piece> able =
        list.stream()
            .filter(fit)
            .filter(this::fillable)
            .filter(piece -> !texts.contains(piece.text()))
            .toList();
    List<Piece> unsaid = able.stream().filter(piece -> !course.said(piece.text())).toList();
    List<Piece> from = unsaid.isEmpty() ? able : unsaid;
    int least = from.stream().mapToInt(this::uses).min().orElse(0);
    List<Piece> left = from.stream().filter(piece -> uses(piece) == least).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(random.nextInt(left.size())));
  }

  private int uses(Piece piece) {
    int uses = before.contains(piece.id()) ? 1 : 0;
    while (uses > 0 && before.contains(piece.id() + "#" + (uses + 1))) {
      uses++;
    }
    return uses;
  }

  private boolean fillable(Piece piece) {
    String rest = piece.text();
    for (String slot : slots.keySet()) {
      rest = rest.replace("{" + slot + "}", "");
    }
    return !rest.contains("{");
  }

  /** Adds this piece, its slots filled. */
  void put(Piece piece) {
    String text = piece.text();
    for (var slot : slots.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    texts.add(piece.text());
    parts.add(Character.toUpperCase(text.charAt(0)) + text.substring(1));
    int uses = uses(piece);
    used.add(uses == 0 ? piece.id() : piece.id() + "#" + (uses + 1));
  }

  void offer(String slug, Piece words) {
    put(words);
    exercise = slug;
  }

  void shows(String slug) {
    exercise = slug;
  }

  void closes() {
    closing = true;
  }

  /** What is asked here must be asked, whatever was asked before. */
  void asksAnyway() {
    mustAsk = true;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The answer; without its questions where a third in a row would follow. */
  Said said(List<Piece> instead) {
    if (!course.mayAsk() && !mustAsk) {
      parts.replaceAll(part -> part.replaceAll(QUESTION, "").strip());
      parts.removeIf(String::isEmpty);
    }
    if (parts.isEmpty()) {
      add(piece -> !piece.asks(), instead);
    }
    return new Said(String.join(" ", parts), exercise, List.copyOf(used), closing);
  }
}
