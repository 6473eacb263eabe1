package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.exercise.ExerciseRun;
import app.quintet.apps.rebloom.mood.MoodEntry;
import app.quintet.apps.rebloom.session.Session;
import app.quintet.apps.rebloom.session.Transcript.Tone;
import java.time.Instant;
import java.util.List;

/**
 * What somebody's last 90 days hold, each newest first.
 *
 * @param tones what messages sounded like and which way they were answered
 * @param steps when a step towards a goal was noted
 */
record Material(
    List<MoodEntry> moods,
    List<Session> sessions,
    List<Tone> tones,
    List<ExerciseRun> runs,
    List<Instant> steps) {}
