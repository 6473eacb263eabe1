package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Companion;
import app.quintet.apps.rebloom.exercise.Exercises;
import app.quintet.apps.rebloom.memory.Memories;
import org.springframework.stereotype.Component;

/** The other rooms of the app that a session asks. */
@Component
record Rooms(Companion companion, Memories memories, Exercises exercises) {}
