package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Picks lines for one answer: never one whose sentence was said before, and lines of former
 * conversations only when no other is left.
 */
final class Picker {
  private static final int RENDERINGS = 8;
  private static final Pattern FRAME =
      Pattern.compile(
          "^(shape|aspect|answered|story)\\.|^(follow|recip)\\.any$|^react\\.(remark|disclosure)$");

  private final Library library;
  private final Heard heard;
  private final RandomGenerator random;
  private final Map<String, String> slots;
  private final Set<Integer> here;
  private final Set<Integer> former;
  private final Map<String, String> details;
  private String threadKey = "";

  Picker(Library library, Heard heard, RandomGenerator random) {
    this.library = library;
    this.heard = heard;
    this.random = random;
    this.slots = Slots.of(heard);
    this.here = new HashSet<>(heard.state().memory().used());
    this.former = heard.turn().former();
    this.details = Details.of(heard.turn().scene().context().persona());
  }

  /** Whether a detail of the character's was told before. */
  boolean told(String key) {
    return heard.state().memory().stated().containsKey(key);
  }

  /** Whether a line of this cell was said in this conversation. */
  boolean saidFrom(String cell) {
    return library.cell(cell).stream().anyMatch(t -> here.contains(t.id()));
  }

  /**
   * The cell of {@code answer} for a subject, or of {@code stand} where this character takes the
   * other side and has what its lines need.
   */
  String answer(String subject, String part) {
    Persona persona = heard.turn().scene().context().persona();
    String other = "stand." + subject + "." + part;
    boolean can = library.cell(other).stream().anyMatch(t -> slots.keySet().containsAll(t.needs()));
    boolean takes = can && Stand.second(persona, subject);
    return takes ? other : "answer." + subject + "." + part;
  }

  /** Whether there are such lines at all. */
  boolean has(String cell) {
    return !library.cell(cell).isEmpty();
  }

  /**
   * A piece that tells one detail of a subject, by the first of these names that fits.
   *
   * @param again whether it must be one that was told before, or must not
   */
  @Nullable Piece detail(
      String subject, List<String> names, boolean again, List<String> cells, Wish wish) {
    for (String name : names) {
      String key = subject + "_" + name;
      String value = details.get(key);
      if (value == null || told(key) != again) {
        continue;
      }
      slots.put("thread", value);
      threadKey = key;
      Piece piece = from(cells, wish);
      slots.remove("thread");
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }

  RandomGenerator random() {
    return random;
  }

  /** What the lines must be like. */
  record Wish(@Nullable Boolean asks, int most, boolean fresh) {
    static final Wish ANY = new Wish(null, 200, false);

    Wish asking(boolean question) {
      return new Wish(question, most, fresh);
    }

    Wish within(int words) {
      return new Wish(asks, words, fresh);
    }

    /** Only facts not told yet. */
    Wish onlyNews() {
      return new Wish(asks, most, true);
    }
  }

  /** A piece from any of these cells, each line equally likely; null if none fits. */
  @Nullable Piece from(List<String> cells, Wish wish) {
    List<Template> unused = new ArrayList<>();
    List<Template> again = new ArrayList<>();
    for (String cell : cells) {
      for (Template t : library.cell(cell)) {
        if (!t.suits(heard.state().difficulty(), heard.state().level())
            || !slots.keySet().containsAll(t.needs())
            || here.contains(t.id()) && !reusable(t)) {
          continue;
        }
        (former.contains(t.id()) || here.contains(t.id()) ? again : unused).add(t);
      }
    }
    Piece fresh = first(unused, wish, false);
    fresh = fresh != null ? fresh : first(again, wish, false);
    // Only nods may come again: everybody says "yeah" twice.
    return fresh != null ? fresh : first(again, wish, true);
  }

  // Frames around a person's own words or a detail are another sentence each time.
  private static boolean reusable(Template template) {
    return nod(template) || FRAME.matcher(template.cell()).find();
  }

  private static boolean nod(Template template) {
    return template.cell().contains("ultra")
        || template.cell().startsWith("probe.")
        || template.cell().startsWith("recall.")
        || template.cell().endsWith(".short");
  }

  /** A rendering that was not shown in this conversation, if one is found; lines may come again. */
  @Nullable Piece loosely(List<String> cells) {
    List<Template> fit = new ArrayList<>();
    for (String cell : cells) {
      library.cell(cell).stream()
          .filter(t -> t.suits(heard.state().difficulty(), heard.state().level()))
          .forEach(fit::add);
    }
    Piece last = null;
    for (int i = 0; i < 2 * RENDERINGS && !fit.isEmpty(); i++) {
      Template template = fit.get(random.nextInt(fit.size()));
      String text = template.render(slots, random);
      if (text != null) {
        last = new Piece(template, text, Map.of());
        if (!here.contains(Sentences.hash(text))) {
          return last;
        }
      }
    }
    return last;
  }

  private @Nullable Piece first(List<Template> templates, Wish wish, boolean evenSaid) {
    List<Template> order = new ArrayList<>(templates);
    for (int i = order.size(); i > 0; i--) {
      int at = random.nextInt(i);
      Template template = order.get(at);
      order.set(at, order.get(i - 1));
      Piece piece = fitting(template, wish, evenSaid && nod(template));
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }

  private @Nullable Piece fitting(Template template, Wish wish, boolean evenSaid) {
    for (int i = 0; i < RENDERINGS; i++) {
      String text = template.render(slots, random);
      if (text == null || text.isEmpty()) {
        continue;
      }
      Piece piece = new Piece(template, text, facts(template, text));
      boolean rightKind = wish.asks() == null || piece.asks() == wish.asks();
      if (rightKind
          && piece.words() <= wish.most()
          && (evenSaid || unsaid(piece))
          && newEnough(piece, wish)) {
        return piece;
      }
    }
    return null;
  }

  private boolean unsaid(Piece piece) {
    if (here.contains(Sentences.hash(piece.text()))) {
      return false;
    }
    for (int hash : piece.hashes()) {
      if (here.contains(hash) || former.contains(hash)) {
        return false;
      }
    }
    return true;
  }

  private boolean newEnough(Piece piece, Wish wish) {
    return !wish.fresh()
        || piece.facts().keySet().stream().noneMatch(heard.state().memory().stated()::containsKey);
  }

  private Map<String, String> facts(Template template, String text) {
    Map<String, String> told = new LinkedHashMap<>();
    Persona persona = heard.turn().scene().context().persona();
    Map<String, String> all = new LinkedHashMap<>(persona.facts());
    all.put("name", persona.name());
    all.put("age", Integer.toString(persona.age()));
    // At the head of a sentence a fact is capitalised; told in short it is told.
    String lower = text.toLowerCase(Locale.ROOT);
    for (String slot : template.slots()) {
      String value = all.get(slot);
      if (value != null && lower.contains(value.toLowerCase(Locale.ROOT))) {
        told.put(slot, value);
        String whole = all.get(slot.replaceFirst("_short$", ""));
        if (slot.endsWith("_short") && whole != null) {
          told.put(slot.replaceFirst("_short$", ""), whole);
        }
      }
      String detail = slots.get("thread");
      if (slot.equals("thread") && detail != null) {
        told.put(threadKey, detail);
      }
    }
    return told;
  }
}
