package app.quintet.platform.api.limits;

import app.quintet.platform.kernel.Cleanup;
import org.springframework.stereotype.Component;

/** Removes shared buckets that have filled up again: a full one is as good as none. */
@Component
final class OldBuckets implements Cleanup {
  private final Buckets buckets;

  OldBuckets(Buckets buckets) {
    this.buckets = buckets;
  }

  @Override
  public String name() {
    return "api.old_buckets";
  }

  @Override
  public int run() {
    return buckets.forgetFull();
  }
}
