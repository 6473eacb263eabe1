package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work that waits for a person: found by their id in its input, since that is all it may hold. */
@Component
final class PersonsJobs implements PersonalData {
  private final JdbcClient db;

  PersonsJobs(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String module() {
    return "jobs";
  }

  @Override
  public Set<String> tables() {
    return Set.of("jobs.dead_letter", "jobs.scheduled_tasks");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    // Names of work and ids: nothing that does not stand elsewhere in the archive.
  }

  @Override
  public void erase(UUID person) {
    byte[] id = person.toString().getBytes(StandardCharsets.UTF_8);
    // What runs this moment ends by itself, and finds nobody if it is tried again.
    db.sql(
            """
            delete from jobs.scheduled_tasks
            where not picked and (position(:id in task_data) > 0 or strpos(task_instance, :text) > 0)
            """)
        .param("id", id)
        .param("text", person.toString())
        .update();
    db.sql("delete from jobs.dead_letter where position(:id in data) > 0 or strpos(key, :text) > 0")
        .param("id", id)
        .param("text", person.toString())
        .update();
  }
}
