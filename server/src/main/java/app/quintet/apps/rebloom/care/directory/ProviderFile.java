package app.quintet.apps.rebloom.care.directory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the operator's file: CSV with a header, or a JSON array; what is in it is not checked. */
final class ProviderFile {
  private static final long LARGEST = 50L * 1024 * 1024;
  private final JsonMapper json;
  private final List<String> faults;

  /**
   * A reader that adds what cannot be read to these faults.
   *
   * @param faults sentences with the place they are about
   */
  ProviderFile(JsonMapper json, List<String> faults) {
    this.json = json;
    this.faults = faults;
  }

  List<Written> read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        faults.add("there is no file " + file);
        return List.of();
      }
      if (Files.size(file) > LARGEST) {
        faults.add("the file is larger than 50 MB");
        return List.of();
      }
      String text = Files.readString(file);
      return file.toString().endsWith(".json") ? fromJson(text) : fromCsv(text);
    } catch (CharacterCodingException notText) {
      faults.add("the file is not UTF-8");
    } catch (IOException | IllegalArgumentException | JacksonException unreadable) {
      faults.add(String.valueOf(unreadable.getMessage()));
    }
    return List.of();
  }

  private List<Written> fromCsv(String text) {
    List<Csv.Line> lines = Csv.read(text);
    if (lines.isEmpty()) {
      faults.add("the file is empty; its first line must name the columns");
      return List.of();
    }
    List<String> header = lines.getFirst().fields().stream().map(String::strip).toList();
    header.stream().filter(name -> !known(name)).forEach(name -> unknown("line 1", name));
    if (header.stream().distinct().count() < header.size()) {
      faults.add("line 1: a column is there twice");
    }
    List<Written> all = new ArrayList<>();
    for (Csv.Line line : lines.subList(1, lines.size())) {
      String where = "line " + line.number();
      if (line.fields().size() != header.size()) {
        faults.add(
            "%s: %d fields where the header has %d"
                .formatted(where, line.fields().size(), header.size()));
      } else {
        all.add(row(where, header, line.fields()));
      }
    }
    return all;
  }

  private static Written row(String where, List<String> header, List<String> fields) {
    Map<String, String> texts = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String name = header.get(i);
      if (Written.LISTS.contains(name)) {
        lists.put(name, Arrays.asList(fields.get(i).split(";")));
      } else {
        texts.put(name, fields.get(i));
      }
    }
    return new Written(where, texts, lists);
  }

  private List<Written> fromJson(String text) {
    JsonNode root = json.readTree(text);
    if (!root.isArray()) {
      faults.add("the file must hold one array of entries");
      return List.of();
    }
    List<Written> all = new ArrayList<>();
    for (JsonNode entry : root) {
      String where = "entry " + (all.size() + 1);
      if (!entry.isObject()) {
        faults.add(where + ": not an object");
      }
      all.add(entry(where, entry));
    }
    return all;
  }

  private Written entry(String where, JsonNode entry) {
    Map<String, String> texts = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    entry.forEachEntry(
        (name, value) -> {
          boolean list = Written.LISTS.contains(name);
          if (!known(name)) {
            unknown(where, name);
          } else if (list && value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            lists.put(name, value.valueStream().map(JsonNode::asString).toList());
          } else if (!list && (value.isString() || value.isBoolean())) {
            texts.put(name, value.asString());
          } else if (!value.isNull()) {
            faults.add(where + ": " + name + (list ? " is no list of texts" : " is no text"));
          }
        });
    return new Written(where, texts, lists);
  }

  private static boolean known(String field) {
    return Written.LISTS.contains(field) || Written.TEXTS.contains(field);
  }

  private void unknown(String where, String field) {
    faults.add(
        "%s: there is no column \"%s\"; there is %s, %s"
            .formatted(
                where, field, String.join(", ", Written.TEXTS), String.join(", ", Written.LISTS)));
  }
}
