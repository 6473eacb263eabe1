package app.quintet.platform.media.upload;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.UploadArrived;
import app.quintet.platform.media.UploadRefused;
import app.quintet.platform.media.file.Discarding;
import app.quintet.platform.media.file.FileRow;
import app.quintet.platform.media.file.FileRows;
import app.quintet.platform.media.file.Places;
import app.quintet.platform.media.image.Picture;
import app.quintet.platform.media.image.VariantRows;
import app.quintet.platform.media.image.VariantRows.Variant;
import app.quintet.platform.media.store.Storeroom;
import app.quintet.platform.media.store.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How uploads end: as a file that is ready, or refused with nothing left of it. */
@Component
final class Ending {
  private final Tx tx;
  private final FileRows files;
  private final VariantRows variants;
  private final Events events;
  private final Kept kept;

  /** Where content goes to and what is done about it afterwards. */
  @Component
  record Kept(Storeroom room, Places places, Waiting waiting, Discarding discarding) {}

  private record Lying(String place, boolean stored) {}

  Ending(Tx tx, FileRows files, VariantRows variants, Events events, Kept kept) {
    this.tx = tx;
    this.files = files;
    this.variants = variants;
    this.events = events;
    this.kept = kept;
  }

  /** The whole file as it arrived. */
  void ready(FileRow row, String type, String sha256, Path whole) throws IOException {
    long size = Files.size(whole);
    List<Lying> lying = List.of(lay(row, whole));
    note(row, type, size, sha256, lying, List.of());
  }

  /** A picture in its sizes; what arrived is not kept. */
  void ready(FileRow row, List<Picture> sizes) throws IOException {
    List<Lying> lying = new ArrayList<>();
    List<Variant> noted = new ArrayList<>();
    try {
      for (Picture picture : sizes) {
        Lying one = lay(row, picture.file());
        lying.add(one);
        noted.add(picture.at(one.place()));
      }
    } finally {
      for (Picture picture : sizes) {
        Files.deleteIfExists(picture.file());
      }
    }
    Variant full = noted.getLast();
    note(row, Picture.TYPE, full.size(), full.sha256(), lying, noted);
  }

  private Lying lay(FileRow row, Path file) {
    String place = kept.places().whole(row.id());
    return new Lying(place, kept.room().put(place, file));
  }

  private void note(
      FileRow row, String type, long size, String sha256, List<Lying> lying, List<Variant> sizes) {
    UUID person = row.file().owner();
    UUID id = row.id();
    String place = lying.getLast().place();
    tx.as(
        person,
        () -> {
          if (!files.ready(person, id, type, size, sha256, place)) {
            kept.discarding().later(lying.stream().map(Lying::place).toList());
            return;
          }
          kept.discarding().later(files.empty(person, row));
          lying.stream()
              .filter(l -> !l.stored())
              .forEach(l -> kept.waiting().note(person, l.place()));
          sizes.forEach(variant -> variants.add(person, id, variant));
          MediaFile f = row.file();
          events.publish(new UploadArrived(id, person, f.app(), f.kind()));
        });
  }

  /** Nothing of it is kept but the reason. */
  void refuse(FileRow row, String reason) {
    UUID person = row.file().owner();
    MediaFile f = row.file();
    tx.as(
        person,
        () -> {
          if (files.end(person, row.id(), MediaState.REFUSED, reason)) {
            kept.discarding().later(files.empty(person, row));
            events.publish(new UploadRefused(row.id(), person, f.app(), f.kind(), reason));
          }
        });
  }
}
