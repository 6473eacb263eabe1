package app.quintet.platform.media;

/**
 * What the server made itself of what people sent, for {@link Media#keep}.
 *
 * @param purpose what the app needs it for, as in {@link UploadWish}; the same content for the same
 *     purpose is kept once
 * @param type its media type; trusted
 */
public record Made(String app, String purpose, MediaKind kind, String type, Shown shown) {}
