package app.quintet.platform.media;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/**
 * A whole file arrived, of the announced size, content hash and a type of its kind. What is inside
 * is the app's to probe. Pictures have their sizes already.
 */
public record UploadArrived(UUID media, UUID owner, String app, MediaKind kind)
    implements DomainEvent {}
