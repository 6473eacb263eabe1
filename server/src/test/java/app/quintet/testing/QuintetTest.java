package app.quintet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole server on a port of its own, on one real PostgreSQL for all tests of this JVM. All such
 * tests share one application context; they keep apart by fresh people, and each leaves the clock
 * at real time. Delays and rate limits are off unless a test is about them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "quintet.pace=0",
      "quintet.rate-limits=off",
      "quintet.web=../web/dist",
      "quintet.revenuecat.webhook-auth=a shared word",
      // Two, as while one is being replaced.
      "quintet.stripe.webhook-secrets=whsec_new,whsec_old"
    })
@ContextConfiguration(initializers = SharedPostgres.class)
@Import(TestSupport.class)
@ExtendWith(RealTimeAgain.class)
public @interface QuintetTest {}
