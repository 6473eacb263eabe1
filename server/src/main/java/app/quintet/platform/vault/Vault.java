package app.quintet.platform.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seals private text with a key of its owner (AES-256-GCM). The key is made on first use, wrapped
 * by the master key, and destroying it destroys every text sealed with it.
 */
public interface Vault {
  /**
   * Seals a text. The context names the row and field ({@code "flirtcraft.message/" + id}) and is
   * bound to the result, so that a sealed text moved to another row does not open.
   */
  byte[] seal(UUID owner, String context, String text);

  /**
   * Opens what {@link #seal} made; throws {@link VaultException} if it was altered or the key is
   * gone.
   */
  String open(UUID owner, String context, byte[] sealed);

  /** Seals what is no text, as {@link #seal} does. */
  byte[] sealBytes(UUID owner, String context, byte[] plain);

  /** Opens what {@link #sealBytes} or {@link #seal} made; throws as {@link #open} does. */
  byte[] openBytes(UUID owner, String context, byte[] sealed);

  /**
   * Destroys the key of a person on every node, for good: nothing sealed with it opens again, and
   * nothing new is sealed for them. They go on the list of the erased that every restore applies.
   * It cannot be undone and is therefore no part of a transaction: inside one it throws {@link
   * IllegalStateException}. Safe to repeat, also for somebody who never had a key.
   */
  void destroy(UUID owner);

  /** Opens, keeping null as null: for columns that may be empty. */
  default @Nullable String openOrNull(UUID owner, String context, byte @Nullable [] sealed) {
    return sealed == null ? null : open(owner, context, sealed);
  }
}
