package app.quintet.platform.safety.phrases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrase lists of one language with what they share. Besides the lists a file may name {@code
 * parts}, expressions that phrases use as <code>{name}</code>; {@code short_forms}, chat spellings
 * and what they stand for; {@code joined}, short words written together with the next one (French
 * "j ai"); {@code prefixes}, which may stand before every word of a phrase (Hebrew and Arabic write
 * "and", "that" and "the" so); {@code sounds}, which letters are taken for the same, each as a
 * regular expression, {@code >} and what stands for it, because people write as they hear.
 */
public final class PhraseFile {
  private final ListFile file;
  private final Grammar grammar = new Grammar(this::heard);
  private final Map<String, String> shortForms = new HashMap<>();
  private final List<String> prefixes;
  private final Map<Pattern, String> sounds = new LinkedHashMap<>();
  private final Pattern joined;

  private PhraseFile(ListFile file) {
    this.file = file;
    for (String rule :
        file.keys().contains("sounds") ? file.phrases("sounds") : List.<String>of()) {
      String[] sides = rule.split(">", 2);
      sounds.put(Pattern.compile(sides[0].strip()), sides[1].strip());
    }
    // In the order of the file: a part may use those before it.
    map("parts").forEach(grammar::define);
    map("short_forms").forEach((form, means) -> shortForms.put(Letters.fold(form), means));
    prefixes = words("prefixes").stream().map(Letters::fold).map(this::heard).toList();
    joined =
        Pattern.compile(
            " ("
                + words("joined").stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ") (?=[aeiouyh\\p{IsArabic}])");
  }

  /** The file at this path; throws IllegalStateException if it is missing. */
  public static PhraseFile read(String path) {
    return new PhraseFile(ListFile.read(path));
  }

  /** The list under a key; throws IllegalStateException if it is missing. */
  public PhraseList list(String key) {
    return new PhraseList(phrases(key), prefixes, null);
  }

  /** The list under a key; one that finds nothing if it is not there. */
  public PhraseList listIfWritten(String key) {
    return file.keys().contains(key) ? list(key) : new PhraseList(List.of(), prefixes, null);
  }

  /**
   * The list under a key, each phrase with up to so many following words of its sentence, but not
   * over what the phrase under another key begins with.
   */
  public PhraseList listReaching(String key, int words, String notOver) {
    Phrase stop = grammar.phrase(String.valueOf(file.value(notOver)));
    return new PhraseList(phrases(key), prefixes, new PhraseList.Reach(words, stop));
  }

  /** The words of a text under a key; none if it is not there. */
  public List<String> words(String key) {
    return file.keys().contains(key) ? file.words(key) : List.of();
  }

  /** A text in the form of {@link PlainWords} as this language's phrases are spelled. */
  public String spelled(String words) {
    if (shortForms.isEmpty() && sounds.isEmpty()) {
      return words;
    }
    String together = words("joined").isEmpty() ? words : joined.matcher(words).replaceAll(" $1");
    StringBuilder out = new StringBuilder(" ");
    for (String word : together.strip().split(" ")) {
      out.append(shortForms.getOrDefault(word, word)).append(' ');
    }
    return heard(out.toString());
  }

  private List<Phrase> phrases(String key) {
    return PhraseList.phrases(grammar, file.phrases(key));
  }

  private String heard(String text) {
    String heard = text;
    for (Map.Entry<Pattern, String> sound : sounds.entrySet()) {
      heard = sound.getKey().matcher(heard).replaceAll(sound.getValue());
    }
    return heard;
  }

  private Map<String, String> map(String key) {
    Map<String, String> read = new LinkedHashMap<>();
    if (file.keys().contains(key) && file.value(key) instanceof Map<?, ?> entries) {
      entries.forEach((name, value) -> read.put(String.valueOf(name), String.valueOf(value)));
    }
    return read;
  }
}
