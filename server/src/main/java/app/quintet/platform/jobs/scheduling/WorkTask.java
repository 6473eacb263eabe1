package app.quintet.platform.jobs.scheduling;

import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;

/** What every kind of job is to db-scheduler: bytes under a key, due at once unless it is said. */
abstract class WorkTask extends AbstractTask<byte[]> {
  WorkTask(
      String kind,
      FailureHandler<byte[]> failed,
      DeadExecutionHandler<byte[]> orphaned,
      int priority) {
    super(kind, byte[].class, failed, orphaned, priority);
  }

  @Override
  public SchedulableInstance<byte[]> schedulableInstance(String key) {
    return SchedulableInstance.of(instance(key), now -> now);
  }

  @Override
  public SchedulableInstance<byte[]> schedulableInstance(String key, byte[] data) {
    return SchedulableInstance.of(instance(key, data), now -> now);
  }
}
