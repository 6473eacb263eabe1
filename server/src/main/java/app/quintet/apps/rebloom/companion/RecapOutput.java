package app.quintet.apps.rebloom.companion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structured output of the summary, as {@link Recap} has it. */
record RecapOutput(
    String summary, List<String> topics, @Nullable String feeling, List<String> helped) {}
