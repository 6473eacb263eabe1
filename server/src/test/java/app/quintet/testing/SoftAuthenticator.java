package app.quintet.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A device for passkeys, in software: it makes one ES256 key pair, writes CBOR and COSE, counts its
 * uses and signs what it is asked, as a phone would. What a test sets wrong it says wrong.
 */
public final class SoftAuthenticator {
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;
  private final KeyPair keys = newKeys();
  private final byte[] credentialId = random(16);
  private byte[] userHandle = {};

  /** The page that asks. */
  public String origin = "http://localhost:8080";

  /** The domain the device believes to be asked for. */
  public String domain = "localhost";

  /** Whether it verified the person, by PIN for example. */
  public boolean verifies = true;

  /** How often it was used. */
  public long count;

  /** The handle it gives instead of its owner's, if not empty. */
  public byte[] claims = {};

  /** Makes its key pair known: the body of POST /auth/passkeys/register. */
  public Map<String, Object> create(JsonNode options, String name) {
    userHandle = bytes(options.get("user_handle").asString());
    Cbor attestation = new Cbor();
    attestation.map(3).text("fmt").text("none").text("attStmt").map(0).text("authData");
    attestation.bytes(join(device(ATTESTED), attested()));
    Map<String, Object> body = new HashMap<>();
    body.put("ceremony", options.get("ceremony").asString());
    body.put("name", name);
    body.put("client_data", text(clientData("webauthn.create", options)));
    body.put("attestation", text(attestation.done()));
    body.put("transports", List.of("internal"));
    return body;
  }

  /** Uses its key: the body of POST /auth/passkeys/signin and /confirm. */
  public Map<String, Object> prove(JsonNode options) {
    count++;
    byte[] clientData = clientData("webauthn.get", options);
    byte[] device = device(0);
    Map<String, Object> body = new HashMap<>();
    body.put("ceremony", options.get("ceremony").asString());
    body.put("credential_id", text(credentialId));
    body.put("client_data", text(clientData));
    body.put("authenticator_data", text(device));
    body.put("signature", text(sign(join(device, sha256(clientData)))));
    body.put("user_handle", text(claims.length == 0 ? userHandle : claims));
    JsonNode binding = options.get("binding");
    if (binding != null && !binding.isNull()) {
      body.put("binding", binding.asString());
    }
    return body;
  }

  /** The handle a device keeps for this person. */
  public static byte[] handle(UUID person) {
    return ByteBuffer.allocate(16)
        .putLong(person.getMostSignificantBits())
        .putLong(person.getLeastSignificantBits())
        .array();
  }

  /** The same bytes, but for one bit near the end. */
  public static String oneBitOff(Object base64Url) {
    byte[] bytes = bytes((String) base64Url);
    bytes[bytes.length - 3] ^= 1;
    return text(bytes);
  }

  private byte[] clientData(String type, JsonNode options) {
    return """
    {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
    """
        .formatted(type, options.get("challenge").asString(), origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  // WebAuthn 6.1: hash of the domain, flags, counter.
  private byte[] device(int more) {
    int flags = PRESENT | (verifies ? VERIFIED : 0) | more;
    return ByteBuffer.allocate(37)
        .put(sha256(domain.getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags)
        .putInt((int) count)
        .array();
  }

  // WebAuthn 6.5.2: model (none), length and number of the key, the key as COSE (RFC 9053, 7.1.1).
  private byte[] attested() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    Cbor cose = new Cbor();
    cose.map(5).number(1).number(2).number(3).number(-7).number(-1).number(1);
    cose.number(-2).bytes(unsigned(key.getW().getAffineX().toByteArray()));
    cose.number(-3).bytes(unsigned(key.getW().getAffineY().toByteArray()));
    byte[] length = ByteBuffer.allocate(2).putShort((short) credentialId.length).array();
    return join(new byte[16], length, credentialId, cose.done());
  }

  private byte[] sign(byte[] what) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(what);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] unsigned(byte[] number) {
    byte[] padded = join(new byte[32], number);
    return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] random(int length) {
    byte[] made = new byte[length];
    new SecureRandom().nextBytes(made);
    return made;
  }

  private static byte[] bytes(String base64Url) {
    return Base64.getUrlDecoder().decode(base64Url);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The few forms of CBOR (RFC 8949) that are needed here. */
  private static final class Cbor {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Cbor map(int pairs) {
      return head(5, pairs);
    }

    Cbor text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      head(3, utf8.length);
      out.writeBytes(utf8);
      return this;
    }

    Cbor bytes(byte[] bytes) {
      head(2, bytes.length);
      out.writeBytes(bytes);
      return this;
    }

    Cbor number(int number) {
      return number < 0 ? head(1, -1 - number) : head(0, number);
    }

    byte[] done() {
      return out.toByteArray();
    }

    private Cbor head(int type, int value) {
      if (value < 24) {
        out.write(type << 5 | value);
      } else if (value < 256) {
        out.write(type << 5 | 24);
        out.write(value);
      } else {
        out.write(type << 5 | 25);
        out.write(value >> 8);
        out.write(value & 0xff);
      }
      return this;
    }
  }
}
