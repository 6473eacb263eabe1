package app.quintet.apps.rebloom.companion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The smaller library of a language other than English: recognised by words alone, answered with
 * what is said whatever the topic. It says once in a session that it understands only part.
 */
final class Tongue {
  private static final List<Intent> DIRECT = List.of(Intent.HARM_ASKED, Intent.HOPELESS);
  private final Map<String, Pattern> cues = new LinkedHashMap<>();
  private final Map<String, List<Piece>> lines = new LinkedHashMap<>();
  private final Map<String, Piece> exercises = new LinkedHashMap<>();
  private final Map<String, String> disclosure;

  Tongue(String language) {
    Yaml file = Yaml.file("tongues/" + language + ".yaml");
    Yaml words = file.map("cues");
    for (String cell : words.values().keySet()) {
      cues.put(cell, Pattern.compile(String.join("|", words.texts(cell))));
    }
    Yaml said = file.map("lines");
    for (String cell : said.values().keySet()) {
      lines.put(cell, Piece.all(language + "." + cell, said.texts(cell)));
    }
    file.map("exercises")
        .all()
        .forEach((slug, text) -> exercises.put(slug, Piece.of(language + ".offer." + slug, text)));
    this.disclosure = file.map("disclosure").all();
  }

  /** The words that say that an AI is answering: {@code first} or {@code again}. */
  String disclosure(Disclosure which) {
    return disclosure.getOrDefault(which.name().toLowerCase(java.util.Locale.ROOT), "");
  }

  List<Piece> pieces() {
    return java.util.stream.Stream.concat(
            lines.values().stream().flatMap(List::stream), exercises.values().stream())
        .toList();
  }

  /** An authored answer in place of one that must not be shown. */
  String instead() {
    return of("instead").getFirst().text();
  }

  /** Answers from the smaller library. */
  Said answer(CompanionTurn turn, Course course) {
    Draft draft = new Draft(turn, course);
    String plain = Rules.plain(course.person().isEmpty() ? "" : course.person().getLast());
    String cell = cell(plain, course);
    // Each session says once how little is understood, with the first real answer.
    Piece note = of("note").getFirst();
    if (cell.equals("talk")) {
      if (!course.said(note.text())) {
        draft.put(note);
      }
      talk(draft, course);
    } else {
      other(draft, cell, course);
    }
    return draft.said(of("stay"));
  }

  private List<Piece> of(String cell) {
    return lines.getOrDefault(cell, List.of());
  }

  private String cell(String plain, Course course) {
    // The rules in English find what is borrowed or injected in English words.
    Optional<Intent> ruled = Rules.read(plain).filter(i -> lines.containsKey(i.cell()));
    for (var cue : cues.entrySet()) {
      if (cue.getValue().matcher(plain).find()) {
        return cue.getKey();
      }
    }
    boolean mourned =
        course.person().stream()
            .anyMatch(
                s -> Objects.requireNonNull(cues.get("grief")).matcher(Rules.plain(s)).find());
    return ruled.map(Intent::cell).orElse(mourned ? "grief" : "talk");
  }

  private void other(Draft draft, String cell, Course course) {
    if (DIRECT.stream().anyMatch(i -> i.cell().equals(cell))) {
      draft.asksAnyway();
    }
    if (cell.equals("goodbye")) {
      draft.closes();
    }
    if (cell.equals("exercise_asked")) {
      offer(draft, course);
      return;
    }
    Predicate<Piece> fit = draft.mayAsk() ? piece -> true : piece -> !piece.asks();
    if (!draft.add(fit, of(cell))) {
      draft.add(piece -> true, of(cell));
    }
  }

  private void talk(Draft draft, Course course) {
    draft.add(piece -> !piece.asks(), of("validate"));
    if (course.answers() >= 3 && draft.mayAsk() && draft.oneIn(5)) {
      offer(draft, course);
    } else if (draft.mayAsk()) {
      draft.add(piece -> true, of("ask"));
    } else {
      draft.add(piece -> true, of("stay"));
    }
  }

  private void offer(Draft draft, Course course) {
    for (var exercise : exercises.entrySet()) {
      if (!course.said(exercise.getValue().text())) {
        draft.offer(exercise.getKey(), exercise.getValue());
        return;
      }
    }
    draft.add(piece -> true, of("stay"));
  }
}
