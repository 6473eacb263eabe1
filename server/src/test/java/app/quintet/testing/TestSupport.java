package app.quintet.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Beans that tests may ask for. */
@TestConfiguration(proxyBeanMethods = false)
@Import(People.class)
public class TestSupport {}
