package app.quintet.platform.safety.answer;

import app.quintet.platform.safety.AnswerCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Checks sentence by sentence against the rules of {@code safety/answer/rules.yaml}. */
@Component
class RuleAnswerCheck implements AnswerCheck {
  private static final String FILE = "/safety/answer/rules.yaml";
  private static final int LONGEST = 4_000;
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?؟…])\\s+|\\n+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}*_`#]");
  private final List<Rule> rules = new ArrayList<>();
  private final Pattern harm;

  RuleAnswerCheck() {
    Map<?, ?> file = read();
    this.harm = Pattern.compile(String.join("|", texts(file, "harm")));
    if (!(file.get("rules") instanceof Map<?, ?> all)) {
      throw new IllegalStateException(FILE + " lacks its rules");
    }
    all.forEach(
        (id, value) -> {
          if (!(value instanceof Map<?, ?> rule)) {
            throw new IllegalStateException("the rule " + id + " must be a map");
          }
          rules.add(
              new Rule(
                  String.valueOf(id),
                  Boolean.TRUE.equals(rule.get("negatable")),
                  Boolean.TRUE.equals(rule.get("askable")),
                  Boolean.TRUE.equals(rule.get("only_after_harm")),
                  texts(rule, "patterns").stream().map(Pattern::compile).toList()));
        });
  }

  private static Map<?, ?> read() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (InputStream in = RuleAnswerCheck.class.getResourceAsStream(FILE)) {
      Object read = in == null ? null : new Yaml(new SafeConstructor(options)).load(in);
      if (read instanceof Map<?, ?> map) {
        return map;
      }
      throw new IllegalStateException("missing or no map: " + FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(Map<?, ?> of, String key) {
    if (of.get(key) instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    throw new IllegalStateException(FILE + " lacks " + key);
  }

  @Override
  public List<String> breaches(String answer, String askedBy, String language) {
    List<String> broken = new ArrayList<>();
    if (answer.length() > LONGEST) {
      broken.add("length");
    }
    String plain = plain(answer);
    boolean afterHarm = harm.matcher(plain(askedBy)).find();
    String[] sentences = SENTENCES.split(plain);
    for (Rule rule : rules) {
      if (rule.onlyAfterHarm() && !afterHarm) {
        continue;
      }
      for (String sentence : sentences) {
        if (rule.brokenBy(sentence.strip())) {
          broken.add(rule.id());
          break;
        }
      }
    }
    return List.copyOf(broken);
  }

  /** Lower case with straight apostrophes; marks that could part a word are gone. */
  private static String plain(String text) {
    String cut = text.substring(0, Math.min(LONGEST, text.length()));
    String folded = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return INVISIBLE
        .matcher(folded.replace('’', '\'').replace('‘', '\''))
        .replaceAll("")
        .replaceAll("[ \\t]+", " ");
  }
}
