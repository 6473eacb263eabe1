package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.identity.token.AccessTokens;
import app.quintet.platform.identity.token.SigningKeys;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Role;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class TokensTest {
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired AccessTokens tokens;
  @Autowired SigningKeys keys;

  @Test
  void theTokenIsSignedWithAPublishedKeyAndSaysWhoAndWhichSession() throws Exception {
    TestPerson ann = people.fresh();
    SignedJWT jwt = SignedJWT.parse(ann.accessToken());
    String published = people.nobody().get("/.well-known/jwks.json").mustBe(200).text();
    assertThat(published).doesNotContain("\"d\"");
    assertThat(people.nobody().get("/api/v1/auth/jwks.json").text()).isEqualTo(published);
    ECKey key = JWKSet.parse(published).getKeyByKeyId(jwt.getHeader().getKeyID()).toECKey();
    assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(jwt.verify(new ECDSAVerifier(key))).isTrue();
    JWTClaimsSet claims = jwt.getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo(ann.id().toString());
    assertThat(claims.getStringClaim("sid")).isNotBlank();
    assertThat(claims.getStringListClaim("roles")).containsExactly("user");
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aTokenIsRefusedAfterFifteenMinutesAlsoWhenItWasSeenBefore() {
    TestPerson ann = people.fresh();
    ann.api().get("/api/v1/auth/me").mustBe(200);
    clock.advance(Duration.ofMinutes(14));
    ann.api().get("/api/v1/auth/me").mustBe(200);
    clock.advance(Duration.ofMinutes(1));
    ann.api().get("/api/v1/auth/me").mustBe(401);
  }

  @Test
  void anUnsignedTokenIsRefused() throws Exception {
    JWTClaimsSet claims = SignedJWT.parse(people.fresh().accessToken()).getJWTClaimsSet();
    refused(new PlainJWT(claims).serialize());
  }

  @Test
  void aTokenOfAForeignKeyIsRefusedAlsoUnderOurKeyId() throws Exception {
    SignedJWT good = SignedJWT.parse(people.fresh().accessToken());
    String ours = good.getHeader().getKeyID();
    ECKey foreign = new ECKeyGenerator(Curve.P_256).keyID("theirs").generate();
    for (String kid : new String[] {"theirs", ours}) {
      SignedJWT forged =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256)
                  .keyID(kid)
                  .jwk(foreign.toPublicJWK())
                  .build(),
              good.getJWTClaimsSet());
      forged.sign(new ECDSASigner(foreign));
      refused(forged.serialize());
    }
  }

  @Test
  void aTokenKeyedWithThePublicKeyAsASharedSecretIsRefused() throws Exception {
    SignedJWT good = SignedJWT.parse(people.fresh().accessToken());
    byte[] publicKey = people.nobody().get("/.well-known/jwks.json").text().getBytes();
    SignedJWT forged =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(good.getHeader().getKeyID()).build(),
            good.getJWTClaimsSet());
    forged.sign(new MACSigner(publicKey));
    refused(forged.serialize());
  }

  @Test
  void changedClaimsAreRefused() throws Exception {
    SignedJWT good = SignedJWT.parse(people.fresh().accessToken());
    JWTClaimsSet more =
        new JWTClaimsSet.Builder(good.getJWTClaimsSet())
            .claim("roles", java.util.List.of("admin"))
            .build();
    String[] parts = good.serialize().split("\\.");
    refused(parts[0] + "." + more.toPayload().toBase64URL() + "." + parts[2]);
    refused(parts[0] + "." + parts[1] + ".");
    refused("rubbish");
    refused("x".repeat(5000));
  }

  @Test
  void aNewKeySignsAndTheFormerStillOpens() throws Exception {
    TestPerson ann = people.fresh();
    String former = SignedJWT.parse(ann.accessToken()).getHeader().getKeyID();
    keys.rotate();
    TestPerson bob = people.fresh();
    assertThat(SignedJWT.parse(bob.accessToken()).getHeader().getKeyID()).isNotEqualTo(former);
    ann.api().get("/api/v1/auth/me").mustBe(200);
    assertThat(people.nobody().get("/.well-known/jwks.json").text()).contains(former);
  }

  @Test
  void rolesTravelInTheToken() {
    TestPerson ann = people.fresh();
    var verified =
        tokens.verify(tokens.issue(ann.id(), java.util.UUID.randomUUID(), Set.of(Role.SUPPORT)));
    assertThat(verified).isNotNull();
    assertThat(verified.has(Role.SUPPORT)).isTrue();
    assertThat(verified.has(Role.ADMIN)).isFalse();
  }

  private void refused(String token) {
    people.nobody().header("Authorization", "Bearer " + token).get("/api/v1/auth/me").mustBe(401);
  }
}
