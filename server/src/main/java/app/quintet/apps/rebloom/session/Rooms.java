package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Companion;
import app.quintet.apps.rebloom.exercise.Exercises;
import app.quintet.apps.rebloom.memory.Memories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The other rooms of the app that a session asks. */
@Component
class Rooms {
  private final ObjectProvider<Companion> companion;
  private final ObjectProvider<Memories> memories;
  private final ObjectProvider<Exercises> exercises;

  Rooms(
      ObjectProvider<Companion> companion,
      ObjectProvider<Memories> memories,
      ObjectProvider<Exercises> exercises) {
    this.companion = companion;
    this.memories = memories;
    this.exercises = exercises;
  }

  Companion companion() {
    return companion.getObject();
  }

  Memories memories() {
    return memories.getObject();
  }

  Exercises exercises() {
    return exercises.getObject();
  }
}
