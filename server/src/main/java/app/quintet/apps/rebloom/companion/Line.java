package app.quintet.apps.rebloom.companion;

import java.time.Instant;
import java.util.UUID;

/** One thing said in a session, by the person or to them. */
public record Line(UUID id, boolean fromPerson, String text, Instant at) {}
