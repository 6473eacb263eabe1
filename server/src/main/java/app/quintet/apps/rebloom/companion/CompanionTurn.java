package app.quintet.apps.rebloom.companion;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the companion is told about the moment in which it answers.
 *
 * @param language BCP 47, the person's
 * @param name how the person wishes to be called; may be empty
 * @param goals what the person came for, by wire name (anxiety, mood, sleep …)
 * @param moodBefore 1–10 as told when the session began
 * @param lines the session so far, oldest first, at most 40; the last is the person's
 * @param earlier summaries of earlier sessions, newest first, at most 3
 * @param memories the most similar memories, at most 5
 * @param newcomer whether this is the person's first session
 * @param disclosure whether the answer must say that it comes from an AI
 * @param exercisesDone slugs of the exercises the person has run
 * @param used ids of authored pieces this person was told before
 * @param seed makes choices repeatable: the same turn gets the same offline answer
 */
public record CompanionTurn(
    String language,
    String name,
    Approach approach,
    List<String> goals,
    SessionType type,
    @Nullable Integer moodBefore,
    List<Line> lines,
    List<String> earlier,
    List<Recalled> memories,
    boolean newcomer,
    Disclosure disclosure,
    Set<String> exercisesDone,
    Set<String> used,
    long seed) {}
