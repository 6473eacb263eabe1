package app.quintet.platform.media;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * Where to send an announced file.
 *
 * @param media the file's id from now on
 * @param upload path on this server that speaks tus 1.0 (HEAD, PATCH, DELETE), for its owner alone
 * @param until when an unfinished upload is thrown away; moved on by everything that arrives
 */
public record UploadTicket(UUID media, URI upload, Instant until) {}
