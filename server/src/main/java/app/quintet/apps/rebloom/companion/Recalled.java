package app.quintet.apps.rebloom.companion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A memory brought back because it resembles what is being said.
 *
 * @param feeling the emotional state it was kept with
 */
public record Recalled(UUID id, String summary, List<String> topics, @Nullable String feeling) {}
