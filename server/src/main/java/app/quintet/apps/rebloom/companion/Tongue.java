package app.quintet.apps.rebloom.companion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The smaller library of a language other than English: recognised by words alone, answered with
 * what is said whatever the topic. It says once in a session that it understands only part.
 */
final class Tongue {
  // Condolence before anything else, and the other's trouble before tips.
  private static final Set<String> FIRST_LINE_FIRST = Set.of("grief", "friend");
  private static final int MOURNED = 20;
  private static final int WORRIED = 4;
  private static final int HARD_FOR = 3;
  private static final List<Intent> DIRECT = List.of(Intent.HARM_ASKED, Intent.HOPELESS);
  private final Map<String, Pattern> cues = new LinkedHashMap<>();
  private final Map<String, Pattern> tones = new LinkedHashMap<>();
  private final Map<String, List<Piece>> lines = new LinkedHashMap<>();
  private final Map<String, Piece> exercises = new LinkedHashMap<>();
  private final Map<String, String> disclosure;

  Tongue(String language) {
    Yaml file = Yaml.file("tongues/" + language + ".yaml");
    read(file.map("cues"), cues);
    read(file.map("tones"), tones);
    Yaml said = file.map("lines");
    for (String cell : said.values().keySet()) {
      lines.put(cell, Piece.all(language + "." + cell, said.texts(cell)));
    }
    file.map("exercises")
        .all()
        .forEach((slug, text) -> exercises.put(slug, Piece.of(language + ".offer." + slug, text)));
    this.disclosure = file.map("disclosure").all();
  }

  private static void read(Yaml words, Map<String, Pattern> patterns) {
    for (String cell : words.values().keySet()) {
      // Without the flag a word would end before its accent.
      patterns.put(
          cell,
          Pattern.compile(String.join("|", words.texts(cell)), Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  /** The words that say that an AI is answering: {@code first} or {@code again}. */
  String disclosure(Disclosure which) {
    return disclosure.getOrDefault(which.name().toLowerCase(java.util.Locale.ROOT), "");
  }

  /** How many lines each cell has. */
  Map<String, Integer> cells() {
    Map<String, Integer> all = new TreeMap<>();
    lines.forEach((cell, pieces) -> all.put(cell, pieces.size()));
    return all;
  }

  /** What is recognised by words, moves and tones alike. */
  Set<String> cues() {
    Set<String> all = new TreeSet<>(cues.keySet());
    all.addAll(tones.keySet());
    return all;
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
    if (ruled.isPresent()) {
      return ruled.get().cell();
    }
    return lately(course, "grief", MOURNED)
        ? "grief"
        : lately(course, "friend", WORRIED) ? "friend" : "talk";
  }

  /** Whether one of the person's last messages matches a cue. */
  private boolean lately(Course course, String cue, int messages) {
    Pattern pattern = cues.get(cue);
    return pattern != null
        && course.person().reversed().stream()
            .limit(messages)
            .anyMatch(text -> pattern.matcher(Rules.plain(text)).find());
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
    boolean first = FIRST_LINE_FIRST.contains(cell) && !course.said(of(cell).getFirst().text());
    if (first && draft.addFresh(piece -> true, of(cell).subList(0, 1))) {
      return;
    }
    Predicate<Piece> fit = draft.mayAsk() ? piece -> true : piece -> !piece.asks();
    if (!draft.add(fit, of(cell))) {
      draft.add(piece -> true, of(cell));
    }
  }

  private void talk(Draft draft, Course course) {
    String last = Rules.plain(course.person().isEmpty() ? "" : course.person().getLast());
    boolean hard = is("hard", last);
    boolean good = is("good", last) && !hard;
    boolean painful =
        hard
            || !good
                && course.person().reversed().stream()
                    .limit(HARD_FOR)
                    .anyMatch(text -> is("hard", Rules.plain(text)));
    // Comfort for nothing is as wrong as none for pain; what is not recognised gets neither.
    String met = good ? "good" : hard ? "validate" : "plain";
    draft.addFresh(piece -> !piece.asks(), of(met), of("plain"), of("stay"));
    if (painful && course.answers() >= 4 && draft.mayAsk() && draft.oneIn(6)) {
      offer(draft, course);
    } else if (draft.mayAsk()) {
      draft.addFresh(piece -> true, of(painful ? "ask" : "plain_ask"), of("ask"));
    } else {
      draft.addFresh(piece -> true, of("stay"));
    }
  }

  private boolean is(String tone, String plain) {
    Pattern pattern = tones.get(tone);
    return pattern != null && pattern.matcher(plain).find();
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
