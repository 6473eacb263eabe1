package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.reading.Reading;
import java.util.UUID;

/** One of the person's messages, read. */
record Line(UUID messageId, String text, Reading reading) {}
