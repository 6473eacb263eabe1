package app.quintet.platform.progress.streaks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What explains the present number; each has its sentence in the catalogue. */
sealed interface Why {
  /** The sentence's key. */
  String key();

  /** What its placeholders are filled with. */
  Map<String, ?> facts();

  /** Nothing happened yet, or only today. */
  enum Plain implements Why {
    NONE("progress.why.none"),
    FIRST("progress.why.first");

    private final String key;

    Plain(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of();
    }
  }

  /** Today was added. */
  record Grew(int current) implements Why {
    @Override
    public String key() {
      return "progress.why.grew";
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of("current", current);
    }
  }

  /** The run reaches to yesterday and today is still open. */
  record Open(int current) implements Why {
    @Override
    public String key() {
      return "progress.why.open";
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of("current", current);
    }
  }

  /** The run ended. */
  record Missed(int lost, LocalDate day) implements Why {
    @Override
    public String key() {
      return "progress.why.missed";
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of("lost", lost, "day", day);
    }
  }

  /** A run ended and today is the first day of another. */
  record Restarted(int lost, LocalDate day) implements Why {
    @Override
    public String key() {
      return "progress.why.restarted";
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of("lost", lost, "day", day);
    }
  }

  /** The zone changed, and a local day that only the change skipped was forgiven. */
  record Travelled(int current, ZoneId from, ZoneId to) implements Why {
    @Override
    public String key() {
      return "progress.why.travelled";
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of("current", current, "from", city(from), "to", city(to));
    }
  }

  /** The zone changed and nothing was lost or gained by it. */
  record Moved(int current, ZoneId from, ZoneId to) implements Why {
    @Override
    public String key() {
      return "progress.why.moved";
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of("current", current, "from", city(from), "to", city(to));
    }
  }

  /** The zone changed so that a local day that counts already came again. */
  record Again(int current, ZoneId from, ZoneId to, LocalDate day) implements Why {
    @Override
    public String key() {
      return "progress.why.again";
    }

    @Override
    public Map<String, ?> facts() {
      return Map.of("current", current, "from", city(from), "to", city(to), "day", day);
    }
  }

  /** The city a zone is named after, as people know zones: America/New_York is New York. */
  static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
