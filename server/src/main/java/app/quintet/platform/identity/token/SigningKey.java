package app.quintet.platform.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;

/** One ES256 key with its ready-made signer and verifier. */
record SigningKey(ECKey key, JWSSigner signer, JWSVerifier verifier, Instant createdAt) {
  static SigningKey of(ECKey key, Instant createdAt) {
    try {
      return new SigningKey(key, new ECDSASigner(key), new ECDSAVerifier(key), createdAt);
    } catch (JOSEException e) {
      throw new IllegalStateException("an ES256 key could not be used", e);
    }
  }

  String kid() {
    return key.getKeyID();
  }
}
