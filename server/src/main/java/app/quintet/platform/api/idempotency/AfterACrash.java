package app.quintet.platform.api.idempotency;

import app.quintet.platform.data.DataSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Frees the keys of requests that a killed process was working on, so that their clients need not
 * wait for the claims to lapse. Only with the embedded database: its folder's lock proves that no
 * other node runs.
 */
@Component
final class AfterACrash implements SmartLifecycle {
  private final Answers answers;
  private final boolean onlyNode;
  private volatile boolean running;

  AfterACrash(Answers answers, DataSettings data) {
    this.answers = answers;
    this.onlyNode = data.embedded();
  }

  @Override
  public void start() {
    if (onlyNode) {
      answers.releaseAll();
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  // Before the web server takes the first request.
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }
}
