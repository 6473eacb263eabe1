package app.quintet.platform.safety.judgement;

import java.util.List;

/**
 * What the model answers.
 *
 * @param level {@code none}, {@code low}, {@code moderate}, {@code high} or {@code critical}
 * @param confidence 0–1
 * @param signals at most five of the prompt's names
 */
record Judgement(String level, double confidence, List<String> signals) {}
