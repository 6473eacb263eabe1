package app.quintet.platform.audit.chain;

import app.quintet.platform.audit.Audit.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the chain from its beginning, entry by entry, until one does not fit. */
final class Walk {
  /** The action of the entry that says whose identity was removed from how many entries. */
  static final String REMOVED = "audit.identity_removed";

  private record Stored(Entry entry, byte[] hash) {}

  private record Removed(long position, @Nullable UUID actor, @Nullable UUID subject) {}

  private final Map<UUID, Tally> pseudonyms = new HashMap<>();
  private final List<Removed> removals = new ArrayList<>();
  private byte[] last = new byte[32];
  private long walked;
  private long brokenAt = -1;
  private String reason = "";

  /** Looks at the next entry; false once one was broken. */
  boolean next(Entry entry, byte[] hash) {
    String wrong = wrong(new Stored(entry, hash));
    if (wrong != null) {
      brokenAt = walked + 1;
      reason = wrong;
      return false;
    }
    last = hash;
    walked++;
    return true;
  }

  Verdict verdict() {
    if (brokenAt < 0) {
      removals.stream()
          .filter(removed -> !said(removed.actor()) && !said(removed.subject()))
          .findFirst()
          .ifPresent(
              removed -> {
                brokenAt = removed.position();
                reason = "an identity was removed and no entry says so";
              });
    }
    return new Verdict(walked, brokenAt, reason, HexFormat.of().formatHex(last));
  }

  private @Nullable String wrong(Stored stored) {
    Entry entry = stored.entry();
    if (entry.position() != walked + 1) {
      return "it is missing";
    }
    if (!Arrays.equals(entry.before(), last)) {
      return "it does not follow the one before it";
    }
    // What was written before there were salts cannot be computed again without the person; the
    // entries before and after it hold it in its place.
    boolean unsalted = entry.removed() && entry.identity() == null;
    if (!unsalted && !Arrays.equals(stored.hash(), entry.hash())) {
      return "its content was changed";
    }
    byte[] salt = entry.salt();
    if (entry.removed()) {
      note(entry);
    } else if (entry.identity() != null
        && (salt == null
            || !Arrays.equals(
                entry.identity(),
                Entry.identity(salt, entry.actor(), entry.subject(), entry.address())))) {
      return "who it is about was changed";
    }
    return entry.action().equals(REMOVED) ? removal(entry) : null;
  }

  private boolean said(@Nullable UUID id) {
    Tally tally = id == null ? null : pseudonyms.get(id);
    return tally != null && tally.said;
  }

  private void note(Entry entry) {
    removals.add(new Removed(entry.position(), entry.actor(), entry.subject()));
    Stream.of(Optional.ofNullable(entry.actor()), Optional.ofNullable(entry.subject()))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(
            id -> pseudonyms.computeIfAbsent(id, unknown -> new Tally()).add(entry.position()));
  }

  private @Nullable String removal(Entry entry) {
    UUID pseudonym = Objects.requireNonNull(entry.subject());
    Tally tally = pseudonyms.computeIfAbsent(pseudonym, unknown -> new Tally());
    tally.said = true;
    return entry.facts().contains("\"" + tally.digest() + "\"")
        ? null
        : "it names other entries than those whose identity was removed";
  }

  /** The positions in which one pseudonym stands. */
  static final class Tally {
    private final MessageDigest sha = sha();
    private boolean said;

    void add(long position) {
      sha.update((position + ",").getBytes(StandardCharsets.US_ASCII));
    }

    String digest() {
      try {
        return HexFormat.of().formatHex(((MessageDigest) sha.clone()).digest());
      } catch (CloneNotSupportedException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private static MessageDigest sha() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
