package app.quintet.apps.rebloom.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The authored sentences, checked as a whole: what is missing, and what nobody should be told. */
class LibraryTests {
  private static final Library library = Alone.of(Library.class);
  private static final Map<String, Tongue> tongues = Alone.of(Tongues.class).all();
  private static final int WORDS = 30;
  private static final int WORDS_OF_CARE = 48;

  /** What must be said whole, even where it is long. */
  private static final Set<String> CARE =
      Set.of(
          "hopeless",
          "harm_asked",
          "friend_danger",
          "diagnosis_asked",
          "medication_asked",
          "secrecy_asked",
          "dependence",
          "instead");

  private static final Set<String> LIGHT_TOPICS = Set.of("general", "good_news");
  private static final Set<String> EVEN =
      Set.of(
          "even_validate",
          "even_ask",
          "even_stay",
          "good_validate",
          "good_ask",
          "hold",
          "small_talk",
          "laugh",
          "joke",
          "greeting",
          "returning",
          "thanks",
          "about_me",
          "yes_on");
  private static final Pattern CHEER =
      Pattern.compile(
          "!|\\b(?:great(?!"
              + " (?:deal|loss))|wonderful|awesome|yay|congrat\\w*|amazing|fantastic|cheer"
              + " up|haha|happy|fun|exciting|lovely|nice)\\b");
  private static final Pattern PAIN =
      Pattern.compile(
          "\\b(?:pain\\w*|hurt\\w*|hard|harder|heavy|sad|struggl\\w+|suffer\\w*|grief|awful|terrible"
              + "|cry\\w*|lonely|afraid|worr\\w+|fear\\w*|difficult|wrong)\\b");
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\bi promise\\b|always be here|everything will|it will (?:get|be) (?:better|fine|all"
              + " right|okay)|you will (?:be|feel) (?:fine|better|well)|never leave|guarantee");
  private static final Pattern ILLNESS =
      Pattern.compile(
          "\\b(?:depress\\w+|disorder|bipolar|adhd|ptsd|ocd|autis\\w+|anorexi\\w+|bulimi\\w+|psychosis)\\b");
  private static final Pattern THERAPY =
      Pattern.compile("\\btherap\\w*|\\btreatments?\\b|\\bpatients?\\b|\\bclinical\\b|\\bcure\\w*");
  // General lines meet everybody, so they know nothing of a past, a family or a job.
  private static final Pattern PRESUMED =
      Pattern.compile(
          "you have been (?:carrying|holding|swallowing|running)|again and again|\\bfor (?:a long"
              + " time|some (?:time|while)|years)\\b|\\byou always\\b|nobody asked|childhood|your"
              + " (?:partner|boss|mother|father|children|husband|wife|exam|job)\\b|after the"
              + " days|as you said before");

  private static final Map<String, Set<String>> SLOTS =
      Map.of(
          "mirror", Set.of("words"),
          "mirror_belief", Set.of("words"),
          "memory", Set.of("memory"),
          "greeting_again", Set.of("memory", "name"),
          "grief_lost", Set.of("lost"),
          "grief_ask", Set.of("lost"),
          "short_hard", Set.of("word"),
          "short_good", Set.of("word"),
          "short_topic", Set.of("word"),
          "scale_reply", Set.of("number"));

  private static final Map<String, Integer> LEAST =
      Map.ofEntries(
          Map.entry("validate", 40),
          Map.entry("ask", 45),
          Map.entry("stay", 35),
          Map.entry("even_validate", 20),
          Map.entry("even_ask", 35),
          Map.entry("even_stay", 12),
          Map.entry("good_validate", 18),
          Map.entry("good_ask", 14),
          Map.entry("hold", 14),
          Map.entry("vent_stay", 18),
          Map.entry("friend_validate", 12),
          Map.entry("friend_ask", 12),
          Map.entry("friend_tip", 12),
          Map.entry("short", 12),
          Map.entry("dont_know", 10),
          Map.entry("tip", 8),
          Map.entry("advice_asked", 8),
          Map.entry("grief_stay", 18),
          Map.entry("anger_at_me", 6),
          Map.entry("mirror", 6));

  private static List<String> bad(List<Piece> pieces, Predicate<Piece> wrong) {
    return pieces.stream().filter(wrong).map(p -> p.id() + " " + p.text()).toList();
  }

  private static boolean finds(Pattern pattern, Piece piece) {
    return pattern.matcher(piece.text().toLowerCase(java.util.Locale.ROOT)).find();
  }

  private static List<Piece> everywhere() {
    List<Piece> all = new ArrayList<>(library.pieces());
    tongues.values().forEach(tongue -> all.addAll(tongue.pieces()));
    return all;
  }

  private static String cell(Piece piece) {
    String cell = piece.id().replaceFirst(":[^:]*$", "").replaceFirst("\\.quiet$", "");
    return cell.matches("[a-z]{2}\\..*") ? cell.substring(3) : cell;
  }

  private static List<Piece> ofPain() {
    List<Piece> all = new ArrayList<>();
    for (String topic : Library.TOPICS) {
      if (!LIGHT_TOPICS.contains(topic)) {
        all.addAll(library.shelf(topic).pieces());
      }
    }
    for (String move :
        List.of(
            "validate",
            "ask",
            "stay",
            "grief_sorry",
            "grief_lost",
            "grief_stay",
            "grief_ask",
            "grief_guilt",
            "hopeless",
            "harm_asked",
            "friend_danger",
            "short_hard",
            "hold")) {
      all.addAll(library.lines(move));
    }
    return all;
  }

  @Test
  void noCellIsThin() {
    List<String> thin = new ArrayList<>();
    for (String topic : Library.TOPICS) {
      Shelf shelf = library.shelf(topic);
      boolean light = LIGHT_TOPICS.contains(topic);
      atLeast(thin, topic + ".validate", shelf.validate().size(), 5);
      atLeast(thin, topic + ".ask", shelf.ask().size(), 6);
      atLeast(thin, topic + ".offer", shelf.offer().size(), 1);
      atLeast(thin, topic + ".scale", shelf.scale().size(), 1);
      atLeast(thin, topic + ".tips", shelf.tips().size(), light ? 0 : 6);
      atLeast(thin, topic + ".cues", shelf.cues().size(), light ? 0 : 4);
      for (Approach approach : Approach.values()) {
        atLeast(thin, topic + "." + approach.wire(), shelf.reframes(approach).size(), 3);
      }
    }
    LEAST.forEach((move, least) -> atLeast(thin, move, library.lines(move).size(), least));
    assertThat(thin).isEmpty();
  }

  private static void atLeast(List<String> thin, String cell, int has, int least) {
    if (has < least) {
      thin.add(cell + " has " + has + " of " + least);
    }
  }

  @Test
  void everyPieceIsShortAsksOnceAndStandsOnlyOnce() {
    List<Piece> all = everywhere();
    assertThat(all).hasSizeGreaterThan(1_400);
    assertThat(
            bad(
                all,
                p ->
                    p.text().split("\\s+").length
                        > (CARE.contains(cell(p)) ? WORDS_OF_CARE : WORDS)))
        .isEmpty();
    assertThat(
            bad(
                all,
                p ->
                    p.text().chars().filter(c -> c == '?' || c == '؟').count() > 1
                        // A riddle asks twice by its nature.
                        && !cell(p).equals("joke")))
        .isEmpty();
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Piece piece : all) {
      String before = seen.put(piece.text(), piece.id());
      if (before != null && piece.text().split("\\s+").length >= 6) {
        twice.add(before + " and " + piece.id() + " " + piece.text());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void painIsNotMetWithCheerNorAnOrdinaryDayWithPain() {
    assertThat(bad(ofPain(), p -> finds(CHEER, p))).isEmpty();
    List<Piece> even = new ArrayList<>();
    EVEN.forEach(move -> even.addAll(library.lines(move)));
    EVEN.forEach(move -> even.addAll(library.quiet(move)));
    even.addAll(library.shelf("good_news").validate());
    even.addAll(library.shelf("good_news").ask());
    assertThat(bad(even, p -> finds(PAIN, p))).isEmpty();
  }

  @Test
  void nothingIsPromisedDiagnosedOrPresumed() {
    List<Piece> all = library.pieces();
    assertThat(bad(all, p -> finds(PROMISE, p))).isEmpty();
    assertThat(bad(all, p -> finds(ILLNESS, p))).isEmpty();
    assertThat(bad(all, p -> finds(THERAPY, p))).isEmpty();
    List<Piece> general = new ArrayList<>();
    library.moves().values().forEach(move -> general.addAll(move.lines()));
    Library.TOPICS.forEach(topic -> general.addAll(library.shelf(topic).validate()));
    assertThat(bad(general, p -> finds(PRESUMED, p))).isEmpty();
  }

  @Test
  void everySlotIsOneThatItsCellFills() {
    Pattern slot = Pattern.compile("\\{([^}]*)}");
    List<String> open = new ArrayList<>();
    for (Piece piece : everywhere()) {
      Matcher found = slot.matcher(piece.text());
      while (found.find()) {
        Set<String> known = SLOTS.getOrDefault(cell(piece), Set.of("name"));
        if (!known.contains(found.group(1))) {
          open.add(piece.id() + " " + piece.text());
        }
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void everyLanguageHasEveryCell() {
    Tongue whole = tongues.get("de");
    List<String> thin = new ArrayList<>();
    for (String language : List.of("de", "es", "fr", "ar", "he")) {
      Tongue tongue = tongues.get(language);
      assertThat(tongue.cells().keySet()).as(language).isEqualTo(whole.cells().keySet());
      assertThat(tongue.cues()).as(language).isEqualTo(whole.cues());
      assertThat(tongue.disclosure(Disclosure.FIRST)).as(language).isNotBlank();
      assertThat(tongue.disclosure(Disclosure.AGAIN)).as(language).isNotBlank();
      for (String cell : List.of("validate", "ask")) {
        atLeast(thin, language + "." + cell, tongue.cells().getOrDefault(cell, 0), 12);
      }
      for (String cell : List.of("plain", "plain_ask", "stay", "grief", "friend", "advice")) {
        atLeast(thin, language + "." + cell, tongue.cells().getOrDefault(cell, 0), 5);
      }
    }
    assertThat(thin).isEmpty();
  }
}
