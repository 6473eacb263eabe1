package app.quintet.platform.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the chain.
 *
 * @param salt drawn for this entry; null once the identity was removed, and in entries of before
 *     there were salts
 * @param identity digest of salt, actor, subject and address; null in entries of before
 * @param removed whether a pseudonym stands for somebody
 */
record Entry(
    long position,
    UUID id,
    @Nullable UUID actor,
    String action,
    @Nullable UUID subject,
    String facts,
    @Nullable String address,
    @Nullable UUID requestId,
    Instant at,
    byte[] before,
    byte @Nullable [] salt,
    byte @Nullable [] identity,
    boolean removed) {

  /** The digest of whom it is about. */
  static byte[] identity(
      byte[] salt, @Nullable UUID actor, @Nullable UUID subject, @Nullable String address) {
    return sha(salt, actor + "\n" + subject + "\n" + address);
  }

  /** The hash over this entry and the one before it. */
  byte[] hash() {
    byte[] who = identity;
    String content =
        who == null
            ? String.join(
                "\n",
                Long.toString(position),
                id.toString(),
                String.valueOf(actor),
                action,
                String.valueOf(subject),
                facts,
                String.valueOf(address),
                String.valueOf(requestId),
                at.toString())
            : String.join(
                "\n",
                Long.toString(position),
                id.toString(),
                action,
                facts,
                String.valueOf(requestId),
                at.toString(),
                HexFormat.of().formatHex(who));
    return sha(before, content);
  }

  private static byte[] sha(byte[] first, String content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(first);
      return sha.digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
