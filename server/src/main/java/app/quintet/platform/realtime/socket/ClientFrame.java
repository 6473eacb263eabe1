package app.quintet.platform.realtime.socket;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a client sends; which fields are there depends on the type. */
record ClientFrame(
    @Nullable String type,
    @Nullable String topic,
    @Nullable Long since,
    @Nullable String event,
    @Nullable JsonNode data,
    @Nullable String screen) {}
