package app.quintet.apps.rebloom.companion;

import java.util.List;

/**
 * What a text sounds like.
 *
 * @param sentiment −1 (bad) to 1 (good)
 * @param tags emotions found, strongest first; may be empty
 */
public record Feeling(double sentiment, List<String> tags) {}
