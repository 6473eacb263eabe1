package app.quintet.platform.safety.moderation;

import app.quintet.platform.ai.ContentCheck;
import app.quintet.platform.safety.Moderation;
import app.quintet.platform.safety.Verdict;
import app.quintet.platform.safety.Verdict.Category;
import app.quintet.platform.safety.Verdict.Severity;
import app.quintet.platform.safety.phrases.PlainWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges by lists, word by word, with disguises undone; also what the AI gateway asks. */
@Component
class ListModeration implements Moderation, ContentCheck {
  private static final int READ = 10_000;
  private final List<Lexicon> lexicons = List.of(new Lexicon("en"), new Lexicon("de"));
  private final Slurs slurs = new Slurs();

  @Override
  public Verdict check(String text) {
    Map<Category, Severity> found = new EnumMap<>(Category.class);
    for (String words : PlainWords.readings(text.substring(0, Math.min(text.length(), READ)))) {
      lexicons.forEach(lexicon -> lexicon.judge(words, found));
      if (slurs.anyIn(words)) {
        found.put(Category.HATE, Severity.HIGH);
      }
    }
    return new Verdict(Map.copyOf(found));
  }

  @Override
  public boolean refuses(String text) {
    return check(text).refused();
  }
}
