package app.quintet.apps.rebloom.care.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry as it will be kept, checked and tidied. */
record Entry(
    String ref,
    String name,
    @Nullable String title,
    @Nullable String about,
    List<String> specialties,
    List<String> languages,
    List<String> insurers,
    String country,
    @Nullable String region,
    @Nullable String city,
    boolean remote,
    boolean accepting,
    @Nullable String bookingUrl) {

  /** What is searched for words. */
  String search() {
    Stream<@Nullable String> named = Stream.of(name, title, about, region, city);
    return Stream.concat(named, specialties.stream())
        .map(text -> text == null ? "" : Keys.fold(text))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What the filters look for. A regional language is found under its language, too. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    specialties.forEach(value -> keys.add(Keys.specialty(value)));
    insurers.forEach(value -> keys.add(Keys.insurer(value)));
    languages.forEach(
        tag -> {
          keys.add(Keys.language(tag));
          keys.add(Keys.language(Locale.forLanguageTag(tag).getLanguage()));
        });
    keys.add(Keys.country(country));
    if (region != null) {
      keys.add(Keys.region(region));
    }
    if (remote) {
      keys.add(Keys.REMOTE);
    }
    return keys.stream().distinct().toList();
  }
}
