package app.quintet.platform.media.upload;

import org.jspecify.annotations.Nullable;

/**
 * What a PATCH says about the bytes it carries.
 *
 * @param offset where they belong
 * @param length how many there are; -1 if it does not say
 * @param checksum what they must amount to; null if it does not say
 */
public record Patch(long offset, long length, @Nullable Checksum checksum) {}
