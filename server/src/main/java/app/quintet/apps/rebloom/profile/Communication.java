package app.quintet.apps.rebloom.profile;

/**
 * How somebody wishes to be talked with.
 *
 * @param sounds whether the client makes a sound when an answer comes
 */
public record Communication(Pace pace, boolean sounds) {}
