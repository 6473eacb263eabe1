package app.quintet.platform.vault.keys;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.Secrets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The master keys as this node knows them, checked against the database before anything else. */
@Component
final class MasterKeys implements Secrets {
  private final MasterKeyFile source;
  private final Opening opening;
  private final byte[] root;
  private volatile KeyRing ring;

  MasterKeys(DataSettings settings, KeysDatabase databases, Clock clock) {
    source = new MasterKeyFile(settings);
    opening = new Opening(databases, source, clock);
    Opening.Opened opened = opening.open();
    ring = opened.ring();
    root = opened.root();
  }

  KeyRing ring() {
    return ring;
  }

  MasterKeyFile source() {
    return source;
  }

  /** Reads the file again; keys that do not fit leave everything as it was. */
  synchronized void reload() {
    KeyRing found = source.read();
    if (found != null && !found.text().equals(ring.text())) {
      opening.adopt(found);
      ring = found;
    }
  }

  /** Puts other keys into the file and uses them from now on. */
  synchronized void replace(KeyRing next) {
    // Kept before it is known: a key the database knows and nobody has would be in the way for
    // good.
    source.write(next);
    opening.adopt(next);
    ring = next;
  }

  /** The newest version there ever was, whether or not it is still known here. */
  int newest() {
    return opening.newest();
  }

  @Override
  public byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(root, "HmacSHA256"));
      return mac.doFinal(Wrapping.bytes(purpose));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
