package app.quintet.platform.safety.course;

import app.quintet.platform.safety.CourseSign.Kind;
import app.quintet.platform.safety.phrases.ListFile;
import app.quintet.platform.safety.phrases.PhraseList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the signs that a text gives by itself, in six languages. */
final class SignPhrases {
  private static final List<Kind> KINDS =
      List.of(Kind.HOPELESS, Kind.GIVING_AWAY, Kind.FAREWELL, Kind.SAFE);
  private final Map<Kind, PhraseList> lists = new EnumMap<>(Kind.class);

  SignPhrases() {
    ListFile file = ListFile.read("safety/crisis/signs.yaml");
    for (Kind kind : KINDS) {
      lists.put(kind, new PhraseList(file.phrases(kind.name().toLowerCase(Locale.ROOT))));
    }
  }

  Set<Kind> in(List<String> readings) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    lists.forEach(
        (kind, list) -> {
          if (readings.stream().anyMatch(list::foundIn)) {
            found.add(kind);
          }
        });
    return found;
  }
}
