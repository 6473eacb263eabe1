package app.quintet.platform.safety;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result of an assessment; card and event are there exactly when the level needs them.
 *
 * @param confidence 0–1: how sure the layer is that decided the level
 * @param signals what was noticed, by name ({@code phrase_high}); never a word of the text
 * @param recommendedActions what would help at this level, by name, the most urgent first
 * @param event the stored crisis event; the same id as the card's
 * @param degraded whether a layer failed, so that the others decided alone
 * @param languageCovered false where danger may go unnoticed because nothing here reads the
 *     language
 */
public record Assessment(
    CrisisLevel level,
    double confidence,
    List<String> signals,
    List<String> recommendedActions,
    @Nullable SafetyCard card,
    @Nullable UUID event,
    boolean degraded,
    boolean languageCovered) {}
