package app.quintet.platform.identity.token;

import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Role;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Access tokens: JWT signed with ES256, good for 15 minutes, claims sub, sid and roles. What was
 * verified once is remembered by its hash until it expires, so that a request does not pay for the
 * signature again; a session that has ended is refused whatever the token says.
 */
@Component
public final class AccessTokens {
  /** How long a token is good for. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  private static final String ISSUER = "quintet";
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final int LONGEST = 2000;
  private final SigningKeys keys;
  private final EndedSessions ended;
  private final Clock clock;
  private final Cache<ByteBuffer, Verified> verified =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(LIFE).build();

  private record Verified(Person person, Instant until) {}

  AccessTokens(SigningKeys keys, EndedSessions ended, Clock clock) {
    this.keys = keys;
    this.ended = ended;
    this.clock = clock;
  }

  /** A new token for a session that was just opened or refreshed. */
  public String issue(UUID person, UUID session, Set<Role> roles) {
    SigningKey key = keys.current();
    Instant now = clock.instant();
    List<String> names =
        roles.isEmpty() ? List.of("user") : roles.stream().map(Role::wire).sorted().toList();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(person.toString())
            .claim("sid", session.toString())
            .claim("roles", names)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .build();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.kid()).build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(key.signer());
    } catch (JOSEException e) {
      throw new IllegalStateException("an access token could not be signed", e);
    }
    return token.serialize();
  }

  /** Who the token speaks for; null if it is forged, expired, of a foreign key or has ended. */
  public @Nullable Person verify(String token) {
    if (token.length() > LONGEST) {
      return null;
    }
    ByteBuffer hash = hash(token);
    Verified known = verified.getIfPresent(hash);
    if (known == null) {
      known = check(token);
      if (known == null) {
        return null;
      }
      verified.put(hash, known);
    }
    boolean good =
        clock.instant().isBefore(known.until()) && !ended.contains(known.person().session());
    return good ? known.person() : null;
  }

  private @Nullable Verified check(String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      String kid = jwt.getHeader().getKeyID();
      // The algorithm is ours to say, never the token's: "none" and HMAC end here.
      if (kid == null || !JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm())) {
        return null;
      }
      SigningKey key = keys.find(kid).orElse(null);
      if (key == null || !jwt.verify(key.verifier())) {
        return null;
      }
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      Date until = claims.getExpirationTime();
      if (until == null || !ISSUER.equals(claims.getIssuer())) {
        return null;
      }
      return new Verified(person(claims), until.toInstant());
    } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
      return null;
    }
  }

  private static Person person(JWTClaimsSet claims) throws ParseException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    claims.getStringListClaim("roles").stream().map(Role::of).forEach(roles::add);
    roles.remove(Role.USER);
    return new Person(
        UUID.fromString(claims.getSubject()),
        UUID.fromString(claims.getStringClaim("sid")),
        Set.copyOf(roles));
  }

  private static ByteBuffer hash(String token) {
    try {
      return ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
