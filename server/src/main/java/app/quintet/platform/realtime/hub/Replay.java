package app.quintet.platform.realtime.hub;

import java.util.List;

/**
 * What a listener who joins is to get first.
 *
 * @param from the id after which the events begin
 * @param lastId the topic's last id when it was read
 * @param events in order, without a gap
 * @param lost whether events after the listener's place are gone
 */
record Replay(long from, long lastId, List<Event> events, boolean lost) {}
