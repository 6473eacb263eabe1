package app.quintet.apps.rebloom.companion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a session.
 *
 * @param feeling the emotional state at its end
 * @param helped what the person said had helped
 */
public record Recap(
    String text, List<String> topics, @Nullable String feeling, List<String> helped) {}
