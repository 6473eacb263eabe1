package app.quintet.platform.vault.sealing;

import app.quintet.platform.vault.Vault;
import app.quintet.platform.vault.VaultException;
import app.quintet.platform.vault.keys.AesGcm;
import app.quintet.platform.vault.keys.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class PersonalVault implements Vault {
  private final PersonKeys keys;

  PersonalVault(PersonKeys keys) {
    this.keys = keys;
  }

  @Override
  public byte[] seal(UUID owner, String context, String text) {
    return sealBytes(owner, context, bytes(text));
  }

  @Override
  public byte[] sealBytes(UUID owner, String context, byte[] plain) {
    try {
      return AesGcm.encrypt(keys.keyFor(owner), associated(owner, context), plain);
    } catch (GeneralSecurityException e) {
      throw new VaultException("a text could not be sealed", e);
    }
  }

  @Override
  public String open(UUID owner, String context, byte[] sealed) {
    return new String(openBytes(owner, context, sealed), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] openBytes(UUID owner, String context, byte[] sealed) {
    byte[] key = keys.existing(owner);
    if (key == null) {
      throw new VaultException("the key of this text was destroyed", null);
    }
    try {
      return AesGcm.decrypt(key, associated(owner, context), sealed);
    } catch (GeneralSecurityException e) {
      throw new VaultException("a sealed text does not open: altered, or of another row", e);
    }
  }

  @Override
  public void destroy(UUID owner) {
    keys.destroy(owner);
  }

  private static byte[] associated(UUID owner, String context) {
    return bytes(owner + "/" + context);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
