package app.quintet.platform.media.serving;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaAnswer;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.MediaRequest;
import app.quintet.platform.media.MediaServing;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.PictureSize;
import app.quintet.platform.media.Shown;
import app.quintet.platform.media.file.FileRow;
import app.quintet.platform.media.file.FileRows;
import app.quintet.platform.media.image.Picture;
import app.quintet.platform.media.image.VariantRows;
import app.quintet.platform.media.store.Storeroom;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what may be served and answers with it. */
@Component
public final class Serving implements MediaServing {
  private static final String PURPOSE = "media.serve";
  private static final String READY =
      "select " + FileRows.COLUMNS + " from media.file where id = ? and state = 'ready'";
  private final Tx tx;
  private final JdbcClient db;
  private final FileRows files;
  private final VariantRows variants;
  private final Storeroom room;

  private record Found(FileRow row, Content content) {}

  Serving(Tx tx, JdbcClient db, FileRows files, VariantRows variants, Storeroom room) {
    this.tx = tx;
    this.db = db;
    this.files = files;
    this.variants = variants;
    this.room = room;
  }

  @Override
  public MediaAnswer serve(@Nullable UUID viewer, UUID id, MediaRequest request) {
    Optional<Found> own =
        viewer == null
            ? Optional.empty()
            : tx.as(viewer, () -> files.find(viewer, id).flatMap(row -> content(row, request)));
    Found found =
        own.or(() -> anybodys(id, request).filter(f -> f.row().shown() == Shown.PUBLISHED))
            .orElseThrow(() -> Problem.notFound("file"));
    return Answering.answer(found.content(), request, room);
  }

  /** The same for whoever holds a link that this server signed. */
  public MediaAnswer serveLinked(UUID id, MediaRequest request) {
    Found found = anybodys(id, request).orElseThrow(() -> Problem.notFound("file"));
    return Answering.answer(found.content(), request, room);
  }

  private Optional<Found> anybodys(UUID id, MediaRequest request) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(READY)
                .param(id)
                .query(FileRows::row)
                .optional()
                .flatMap(row -> content(row, request)));
  }

  private Optional<Found> content(FileRow row, MediaRequest request) {
    if (row.file().state() != MediaState.READY) {
      return Optional.empty();
    }
    PictureSize size = request.size();
    if (row.file().kind() == MediaKind.PICTURE && size != null && size != PictureSize.FULL) {
      return variants
          .find(row.id(), size)
          .map(v -> new Content(Picture.TYPE, v.size(), v.sha256(), v.place()))
          .map(c -> new Found(row, c));
    }
    var f = row.file();
    return Optional.of(new Found(row, new Content(f.type(), f.size(), f.sha256(), row.place())));
  }
}
