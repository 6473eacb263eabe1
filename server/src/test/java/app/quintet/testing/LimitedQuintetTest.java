package app.quintet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * Like {@link QuintetTest}, with the limits on and those of sockets small. Addresses are taken from
 * X-Forwarded-For, as behind a proxy, so that a test can come from several.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuintetTest
@TestPropertySource(
    properties = {
      "quintet.rate-limits=on",
      "server.forward-headers-strategy=native",
      "quintet.realtime.frames-per-minute=20",
      "quintet.realtime.sockets-per-person=3",
      "quintet.realtime.sockets-per-address=5"
    })
public @interface LimitedQuintetTest {}
