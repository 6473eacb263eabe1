package app.quintet.testing;

import app.quintet.platform.kernel.AppClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each test the application's clock shows real time: the next one shares it. */
final class RealTimeAgain implements AfterEachCallback {
  @Override
  public void afterEach(ExtensionContext test) {
    SpringExtension.getApplicationContext(test).getBean(AppClock.class).reset();
  }
}
