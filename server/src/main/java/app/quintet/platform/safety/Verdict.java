package app.quintet.platform.safety;

import java.util.Map;

/** Severities by category; a category that is absent was not found at all. */
public record Verdict(Map<Category, Severity> found) {
  /** What moderation looks for. INSULT is disrespect towards the partner: rude, but answerable. */
  public enum Category {
    INSULT,
    HARASSMENT,
    HATE,
    SEXUAL,
    DANGEROUS
  }

  /** How bad. */
  public enum Severity {
    LOW,
    MEDIUM,
    HIGH
  }

  /** Whether this category was found at this severity or above. */
  public boolean atLeast(Category category, Severity severity) {
    Severity s = found.get(category);
    return s != null && s.compareTo(severity) >= 0;
  }

  /**
   * Whether the text must not be sent to a provider: harassment, hate, sexual or dangerous from
   * medium on.
   */
  public boolean refused() {
    return atLeast(Category.HARASSMENT, Severity.MEDIUM)
        || atLeast(Category.HATE, Severity.MEDIUM)
        || atLeast(Category.SEXUAL, Severity.MEDIUM)
        || atLeast(Category.DANGEROUS, Severity.MEDIUM);
  }
}
