package app.quintet.platform.media.serving;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Closing;
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
  private final Closing closing;

  private record Found(FileRow row, Content content) {}

  Serving(
      Tx tx, JdbcClient db, FileRows files, VariantRows variants, Storeroom room, Closing closing) {
    this.tx = tx;
    this.db = db;
    this.files = files;
    this.variants = variants;
    this.room = room;
    this.closing = closing;
  }

  @Override
  public MediaAnswer serve(@Nullable UUID viewer, UUID id, MediaRequest request) {
    Optional<Found> own = viewer == null ? Optional.empty() : own(viewer, id, request);
    Found found =
        own.or(() -> anybodys(id, request).filter(f -> f.row().shown() == Shown.PUBLISHED))
            .orElseThrow(() -> Problem.notFound("file"));
    return Answering.answer(found.content(), request, room);
  }

  /** The owner's own content; 404 for everybody else, published or not. */
  public MediaAnswer serveOwn(UUID owner, UUID id, MediaRequest request) {
    Found found = own(owner, id, request).orElseThrow(() -> Problem.notFound("file"));
    return Answering.answer(found.content(), request, room);
  }

  /** The same for whoever holds a link that this server signed. */
  public MediaAnswer serveLinked(UUID id, MediaRequest request) {
    Found found = anybodys(id, request).orElseThrow(() -> Problem.notFound("file"));
    return Answering.answer(found.content(), request, room);
  }

  private Optional<Found> own(UUID owner, UUID id, MediaRequest request) {
    return tx.as(owner, () -> files.find(owner, id).flatMap(row -> content(row, request)));
  }

  // Of an account that is about to be erased nothing is to be seen any more.
  private Optional<Found> anybodys(UUID id, MediaRequest request) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(READY)
                .param(id)
                .query(FileRows::row)
                .optional()
                .filter(row -> !closing.isLocked(row.file().owner()))
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
