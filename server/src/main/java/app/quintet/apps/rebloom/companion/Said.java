package app.quintet.apps.rebloom.companion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer of the offline engine. */
record Said(String text, @Nullable String exercise, List<String> used, boolean closing) {}
