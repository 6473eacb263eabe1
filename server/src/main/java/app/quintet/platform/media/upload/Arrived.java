package app.quintet.platform.media.upload;

/**
 * How far an upload is.
 *
 * @param offset bytes that are there
 * @param size bytes there will be
 * @param queued all of it is there and accepted, but not yet usable, because the store is away
 */
public record Arrived(long offset, long size, boolean queued) {}
