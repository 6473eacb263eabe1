package app.quintet.platform.safety.phrases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrase lists of one language with what they share. Besides the lists a file may name {@code
 * parts}, expressions that phrases use as <code>{name}</code>; {@code short_forms}, chat spellings
 * and what they stand for; {@code joined}, short words written together with the next one (French
 * "j ai"); {@code prefixes}, which may stand before every word of a phrase (Hebrew and Arabic write
 * "and", "that" and "the" so).
 */
public final class PhraseFile {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
  private final ListFile file;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();
  private final List<String> prefixes;
  private final Pattern joined;

  private PhraseFile(ListFile file) {
    this.file = file;
    // In the order of the file: a part may use those before it.
    map("parts").forEach((name, expression) -> parts.put(name, whole(expression)));
    map("short_forms").forEach((form, means) -> shortForms.put(Letters.fold(form), means));
    prefixes = words("prefixes").stream().map(Letters::fold).toList();
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
    return new PhraseList(file.phrases(key).stream().map(this::whole).toList(), "", prefixes);
  }

  /**
   * The list under a key, each phrase with up to so many following words of its sentence, but not
   * over what the phrase under another key begins with.
   */
  public PhraseList listReaching(String key, int words, String notOver) {
    Phrase stop = Phrase.of(whole(String.valueOf(file.value(notOver))), "", prefixes);
    String tail = "(?:(?!" + stop.pattern().pattern() + ")[^ |]+ ){0," + words + "}";
    return new PhraseList(file.phrases(key).stream().map(this::whole).toList(), tail, prefixes);
  }

  /** The words of a text under a key; none if it is not there. */
  public List<String> words(String key) {
    return file.keys().contains(key) ? file.words(key) : List.of();
  }

  /** A text in the form of {@link PlainWords} with this language's short forms written out. */
  public String spelled(String words) {
    if (shortForms.isEmpty()) {
      return words;
    }
    String together = words("joined").isEmpty() ? words : joined.matcher(words).replaceAll(" $1");
    StringBuilder out = new StringBuilder(" ");
    for (String word : together.strip().split(" ")) {
      out.append(shortForms.getOrDefault(word, word)).append(' ');
    }
    return out.toString();
  }

  private Map<String, String> map(String key) {
    Map<String, String> read = new LinkedHashMap<>();
    if (file.keys().contains(key) && file.value(key) instanceof Map<?, ?> entries) {
      entries.forEach((name, value) -> read.put(String.valueOf(name), String.valueOf(value)));
    }
    return read;
  }

  private String whole(String written) {
    return PART.matcher(written)
        .replaceAll(
            found -> {
              String part = parts.get(found.group(1));
              if (part == null) {
                throw new IllegalArgumentException("no part named in: " + written);
              }
              return Matcher.quoteReplacement("(" + part + ")");
            });
  }
}
