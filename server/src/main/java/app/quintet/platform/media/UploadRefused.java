package app.quintet.platform.media;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/**
 * A whole file arrived and was not what it should have been; its content is gone.
 *
 * @param reason {@code hash_differs}, {@code type_not_accepted}, {@code picture_too_large} or
 *     {@code picture_unreadable}
 */
public record UploadRefused(UUID media, UUID owner, String app, MediaKind kind, String reason)
    implements DomainEvent {}
