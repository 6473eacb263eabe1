package app.quintet.platform.vault.keys;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.VaultException;
import app.quintet.platform.vault.keys.KeyStore.Row;
import app.quintet.platform.vault.keys.Wrapping.Wrapped;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The data keys: made on first use, wrapped by the master key, kept unwrapped for minutes only. */
@Component
public class PersonKeys {
  private static final String FORGET = "vault_forget";

  private final KeyStore store;
  private final MasterKeys masters;
  private final Tx tx;
  private final Signals signals;
  private final Clock clock;
  private final ErasedFile erased;
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong forgotten = new AtomicLong();
  private final Cache<UUID, byte[]> unwrapped =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(Duration.ofMinutes(5)).build();

  PersonKeys(
      MovedKeys moved, MasterKeys masters, Tx tx, Signals signals, Clock clock, ErasedFile erased) {
    this.erased = erased;
    this.store = moved.store();
    this.masters = masters;
    this.tx = tx;
    this.signals = signals;
    this.clock = clock;
    // A destroyed key must be forgotten on every node, also when the message was missed.
    signals.listen(FORGET, id -> forget(UUID.fromString(id)), this::forgetAll);
  }

  /** The key of a person, made if this is its first use; throws if they were erased. */
  public byte[] keyFor(UUID owner) {
    byte[] key = existing(owner);
    if (key != null) {
      return key;
    }
    long before = forgotten.get();
    byte[] made = new byte[32];
    random.nextBytes(made);
    Row row = store.make(owner, Wrapping.wrap(masters.ring(), name(owner), made), clock.instant());
    Wrapped wrapped = row.wrapped();
    if (wrapped == null) {
      throw new VaultException("the person was erased; nothing new is sealed for them", null);
    }
    byte[] counts = unwrap(owner, wrapped);
    remember(owner, counts, before);
    return counts;
  }

  /** The key of a person, or null if they have none (any more). */
  public byte @Nullable [] existing(UUID owner) {
    byte[] cached = unwrapped.getIfPresent(owner);
    if (cached != null) {
      return cached;
    }
    long before = forgotten.get();
    Row row = store.find(owner);
    Wrapped wrapped = row == null ? null : row.wrapped();
    if (wrapped == null) {
      return null;
    }
    byte[] key = unwrap(owner, wrapped);
    remember(owner, key, before);
    return key;
  }

  /** Destroys the key of a person everywhere. */
  public void destroy(UUID owner) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a key's end cannot be undone: not inside a transaction");
    }
    store.destroy(owner, clock.instant());
    erased.add(owner, clock.instant());
    forget(owner);
    tx.asSystem("vault", () -> signals.send(FORGET, owner.toString()));
  }

  /** What a person's key is bound to when it is wrapped. */
  static String name(UUID owner) {
    return "key/" + owner;
  }

  private byte[] unwrap(UUID owner, Wrapped wrapped) {
    if (masters.ring().key(wrapped.version()) == null) {
      // Another node rotates already, and its message has not arrived here.
      masters.reload();
    }
    return Wrapping.unwrap(masters.ring(), name(owner), wrapped);
  }

  // A key read just before it was destroyed must not be remembered just after.
  private void remember(UUID owner, byte[] key, long before) {
    unwrapped.put(owner, key);
    if (forgotten.get() != before) {
      unwrapped.invalidate(owner);
    }
  }

  private void forget(UUID owner) {
    forgotten.incrementAndGet();
    unwrapped.invalidate(owner);
  }

  private void forgetAll() {
    forgotten.incrementAndGet();
    unwrapped.invalidateAll();
  }
}
