package app.quintet.platform.media.web;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.file.FileRow;
import app.quintet.platform.media.file.FileRows;
import app.quintet.platform.media.store.Waiting;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files as their owner sees them. */
@Component
class FileViews {
  private final Tx tx;
  private final FileRows files;
  private final Waiting waiting;

  FileViews(Tx tx, FileRows files, Waiting waiting) {
    this.tx = tx;
    this.files = files;
    this.waiting = waiting;
  }

  /**
   * A file.
   *
   * @param state uploading, ready, refused or deleted
   * @param received bytes that have arrived
   * @param queued whether it lies on one server only, because the store could not be reached
   * @param reason why it was refused
   */
  record FileView(
      UUID id,
      String app,
      String kind,
      String state,
      String type,
      long size,
      long received,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sha256,
      boolean queued,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
      Instant createdAt) {}

  FileView one(UUID person, UUID id) {
    return tx.as(
        person,
        () -> {
          FileRow row = files.find(person, id).orElseThrow(() -> Problem.notFound("file"));
          boolean queued = !row.place().isEmpty() && waiting.any(person, List.of(row.place()));
          return view(row, queued);
        });
  }

  private static FileView view(FileRow row, boolean queued) {
    var f = row.file();
    return new FileView(
        f.id(),
        f.app(),
        f.kind().wire(),
        f.state().wire(),
        f.type(),
        f.size(),
        row.received(),
        f.sha256().isEmpty() ? null : f.sha256(),
        queued,
        row.reason().isEmpty() ? null : row.reason(),
        f.createdAt());
  }
}
