package app.quintet.platform.identity.token;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that sign access tokens, shared by all nodes through the database. The newest signs; a
 * former one is published for a day more, longer than any token it signed lives.
 */
@Component
public final class SigningKeys {
  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
  private static final String PURPOSE = "identity.keys";
  private static final Duration SIGNS_FOR = Duration.ofDays(90);
  private static final Duration PUBLISHED_AFTER = Duration.ofDays(1);
  private static final Duration ASK_AGAIN = Duration.ofSeconds(5);
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Signals signals;
  private final KeySealing sealing;
  private volatile List<SigningKey> keys = List.of();
  private volatile Instant readAt = Instant.MIN;

  SigningKeys(Tx tx, JdbcClient db, Clock clock, Signals signals, KeySealing sealing) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.signals = signals;
    this.sealing = sealing;
    signals.listen("signing_keys", kid -> read(), this::read);
  }

  /** The key that signs now; the first caller after 90 days makes a new one. */
  SigningKey current() {
    if (keys.isEmpty()) {
      read();
    }
    List<SigningKey> known = keys;
    if (known.isEmpty() || !known.getFirst().createdAt().plus(SIGNS_FOR).isAfter(clock.instant())) {
      return rotate(known.isEmpty() ? null : known.getFirst().kid());
    }
    return known.getFirst();
  }

  /** The key of this id. An unknown one is looked for in the database at most every 5 seconds. */
  Optional<SigningKey> find(String kid) {
    Optional<SigningKey> known = among(kid);
    if (known.isPresent() || clock.instant().isBefore(readAt.plus(ASK_AGAIN))) {
      return known;
    }
    read();
    return among(kid);
  }

  /** The public halves as a JWK set (RFC 7517). */
  public Map<String, Object> published() {
    current();
    List<JWK> all = keys.stream().map(k -> (JWK) k.key()).toList();
    return new JWKSet(all).toPublicJWKSet().toJSONObject();
  }

  /** Makes a new key that signs from now on, on all nodes; the former ones stay valid for a day. */
  public void rotate() {
    rotate(current().kid());
  }

  private SigningKey rotate(@Nullable String former) {
    tx.asSystem(
        PURPOSE,
        () -> {
          // Two nodes may notice at once; the second finds the first one's key.
          db.sql("select pg_advisory_xact_lock(hashtext('identity.signing_key'))")
              .query((rs, i) -> 0)
              .list();
          List<SigningKey> stored = load();
          if (stored.isEmpty() || stored.getFirst().kid().equals(former)) {
            store(make());
          }
        });
    read();
    return keys.getFirst();
  }

  private void store(ECKey key) {
    Instant now = clock.instant();
    db.sql("delete from identity.signing_key where created_at < ?")
        .param(Timestamp.from(now.minus(SIGNS_FOR).minus(PUBLISHED_AFTER)))
        .update();
    db.sql(
            "insert into identity.signing_key (kid, public_jwk, sealed, created_at) values (?, ?,"
                + " ?, ?)")
        .params(
            key.getKeyID(),
            key.toPublicJWK().toJSONString(),
            sealing.seal(key.getKeyID(), key.toJSONString()),
            Timestamp.from(now))
        .update();
    signals.send("signing_keys", key.getKeyID());
  }

  private void read() {
    Instant now = clock.instant();
    keys = tx.asSystem(PURPOSE, this::load);
    // Only now: a request that comes while the first read is under way must wait for its own.
    readAt = now;
  }

  private List<SigningKey> load() {
    return db
        .sql(
            "select kid, sealed, created_at from identity.signing_key order by created_at desc,"
                + " kid")
        .query((rs, i) -> open(rs.getString(1), rs.getBytes(2), rs.getTimestamp(3).toInstant()))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<SigningKey> open(String kid, byte[] sealed, Instant createdAt) {
    try {
      return Optional.of(SigningKey.of(ECKey.parse(sealing.open(kid, sealed)), createdAt));
    } catch (GeneralSecurityException | ParseException e) {
      log.warn("signing key {} does not open with the present master key and is not used", kid);
      return Optional.empty();
    }
  }

  private Optional<SigningKey> among(String kid) {
    return keys.stream().filter(k -> k.kid().equals(kid)).findFirst();
  }

  private static ECKey make() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("no ES256 key could be made", e);
    }
  }
}
