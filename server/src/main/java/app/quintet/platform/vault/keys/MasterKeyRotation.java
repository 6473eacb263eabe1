package app.quintet.platform.vault.keys;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.KeyRotation;
import app.quintet.platform.vault.keys.KeyStore.Change;
import app.quintet.platform.vault.keys.KeyStore.Row;
import app.quintet.platform.vault.keys.Wrapping.Wrapped;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

@Component
final class MasterKeyRotation implements KeyRotation {
  private static final String CHANGED = "master_key_changed";
  private final KeyStore store;
  private final MasterKeys masters;
  private final Tx tx;
  private final Signals signals;

  MasterKeyRotation(MovedKeys moved, MasterKeys masters, Tx tx, Signals signals) {
    this.store = moved.store();
    this.masters = masters;
    this.tx = tx;
    this.signals = signals;
    signals.listen(CHANGED, version -> masters.reload(), masters::reload);
  }

  @Override
  public int step(int most) {
    // Only ever forwards: a node that has not heard of the new key yet undoes nothing.
    KeyRing ring = masters.ring();
    Wrapped root = store.root();
    if (root.version() < ring.current()) {
      byte[] plain = Wrapping.unwrap(ring, Opening.ROOT, root);
      store.replaceRoot(root, Wrapping.wrap(ring, Opening.ROOT, plain));
    }
    List<Change> changes = new ArrayList<>();
    for (Row row : store.wrappedBefore(ring.current(), most)) {
      Wrapped old = row.wrapped();
      if (old != null) {
        String name = PersonKeys.name(row.owner());
        byte[] key = Wrapping.unwrap(ring, name, old);
        changes.add(new Change(row, Wrapping.wrap(ring, name, key)));
      }
    }
    return changes.isEmpty() ? 0 : store.replace(changes);
  }

  @Override
  public Progress progress() {
    int version = masters.ring().current();
    return new Progress(version, store.wrappedBefore(version));
  }

  @Override
  public String rotate() {
    if (masters.source().set()) {
      throw new IllegalStateException(
          "the master key is the setting QUINTET_MASTER_KEY. Put a new one behind it on every node"
              + " (v1:OLD,v2:NEW), then name it first (v2:NEW,v1:OLD), and leave the old one out"
              + " once /metrics shows no key waiting. A new key: head -c 32 /dev/urandom | base64");
    }
    KeyRing next = masters.ring().before(masters.newest() + 1);
    masters.replace(next);
    announce();
    return "Master key version %d is in use; %d keys are being wrapped anew. Keep a copy of %s apart from every backup."
        .formatted(next.current(), progress().waiting(), masters.source().path());
  }

  @Override
  public String retire() {
    if (masters.source().set()) {
      throw new IllegalStateException("leave the old key out of QUINTET_MASTER_KEY instead");
    }
    if (masters.ring().versions().size() == 1) {
      return "There is no old master key.";
    }
    long waiting = progress().waiting();
    if (waiting > 0) {
      throw new IllegalStateException(
          waiting + " keys are still wrapped by an old master key; try again when none is");
    }
    masters.replace(masters.ring().alone());
    announce();
    return "Only master key version %d is left. Backups of keys made before the rotation need the old one."
        .formatted(masters.ring().current());
  }

  @Override
  public boolean answers() {
    try {
      return store.answers();
    } catch (DataAccessException e) {
      return false;
    }
  }

  private void announce() {
    tx.asSystem("vault", () -> signals.send(CHANGED, Integer.toString(masters.ring().current())));
  }
}
