package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which exercise to offer, and which one the last answer offered. */
final class Offers {
  private static final int REST = 6;
  private final Library library;
  private final Map<String, String> slugs = new LinkedHashMap<>();

  Offers(Library library) {
    this.library = library;
    for (String topic : Library.TOPICS) {
      library.shelf(topic).offer().forEach((slug, piece) -> slugs.put(piece.text(), slug));
    }
  }

  /** The slug offered in the companion's last answer. */
  Optional<String> last(Course course) {
    return slugs.entrySet().stream()
        .filter(offer -> course.last().contains(offer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether one of the last answers offered something. */
  boolean lately(Course course) {
    List<String> last = course.companion().reversed().stream().limit(REST).toList();
    return slugs.keySet().stream().anyMatch(o -> last.stream().anyMatch(a -> a.contains(o)));
  }

  /**
   * Puts the offer of an exercise that was not offered in this session; those the person has done
   * before come last. False if there is none left.
   */
  boolean put(Draft draft, CompanionTurn turn, Course course, String topic) {
    Set<String> offered = offered(course);
    List<Map.Entry<String, Piece>> fit = new ArrayList<>(library.shelf(topic).offer().entrySet());
    fit.removeIf(offer -> offered.contains(offer.getKey()));
    fit.sort(
        (a, b) ->
            Boolean.compare(
                turn.exercisesDone().contains(a.getKey()),
                turn.exercisesDone().contains(b.getKey())));
    for (var offer : fit) {
      if (draft.fresh(List.of(offer.getValue()), piece -> true).isPresent()) {
        draft.offer(offer.getKey(), offer.getValue());
        return true;
      }
    }
    return false;
  }

  private Set<String> offered(Course course) {
    Set<String> offered = new java.util.HashSet<>();
    slugs.forEach(
        (text, slug) -> {
          if (course.said(text)) {
            offered.add(slug);
          }
        });
    return offered;
  }
}
