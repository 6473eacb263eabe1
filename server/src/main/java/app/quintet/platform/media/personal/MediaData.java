package app.quintet.platform.media.personal;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.media.file.Discarding;
import app.quintet.platform.media.file.FileRow;
import app.quintet.platform.media.file.FileRows;
import app.quintet.platform.media.store.Storeroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People's files: all of them are handed out as they are, and none is left. */
@Component
final class MediaData implements PersonalData {
  private static final String ALL =
      "select " + FileRows.COLUMNS + " from media.file where user_id = ? order by id";
  private final JdbcClient db;
  private final PersonRows rows;
  private final FileRows files;
  private final Storeroom room;
  private final Discarding discarding;

  MediaData(JdbcClient db, PersonRows rows, FileRows files, Storeroom room, Discarding discarding) {
    this.db = db;
    this.rows = rows;
    this.files = files;
    this.room = room;
    this.discarding = discarding;
  }

  @Override
  public String module() {
    return "media";
  }

  @Override
  public Set<String> tables() {
    return Set.of("media.file", "media.piece", "media.variant", "media.waiting", "media.farewell");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("files", rows.of(person, "media.file", NOTHING_SEALED));
    sink.json("sizes_of_pictures", rows.of(person, "media.variant", NOTHING_SEALED));
    sink.json("arrived_in_pieces", rows.of(person, "media.piece", NOTHING_SEALED));
    sink.json("waiting_for_the_store", rows.of(person, "media.waiting", NOTHING_SEALED));
    sink.json("farewells", rows.of(person, "media.farewell", NOTHING_SEALED));
    for (FileRow row : all(person)) {
      if (!row.place().isEmpty()) {
        sink.file(
            "files/" + row.id() + Endings.of(row.file().type()),
            room.open(row.place(), 0, row.file().size()));
      }
    }
  }

  @Override
  public void erase(UUID person) {
    List<String> places = new ArrayList<>();
    for (FileRow row : all(person)) {
      places.addAll(files.empty(person, row));
    }
    rows.delete(person, "media.waiting", "media.file");
    // The content goes by a job of the same transaction; a farewell goes with the account.
    discarding.later(places);
  }

  private List<FileRow> all(UUID person) {
    return db.sql(ALL).param(person).query(FileRows::row).list();
  }
}
