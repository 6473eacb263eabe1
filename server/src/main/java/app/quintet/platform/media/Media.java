package app.quintet.platform.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * People's files. Every call takes part in the current transaction if there is one, so that an
 * app's row and its file are made, or not made, together; {@link #local} and {@link #keep} move
 * content and are therefore called outside.
 */
public interface Media {
  /**
   * Announces a file. 422 with every fault of the wish, 402 {@code ENTITLEMENT_REQUIRED} when it
   * would exceed the person's storage ({@code details.limit}, {@code details.used}, in bytes), 429
   * after too many uploads within an hour. {@link UploadArrived} tells when it is there.
   */
  UploadTicket begin(UUID person, String app, MediaKind kind, UploadWish wish);

  /** The person's own file in whatever state; empty if there is none or it is somebody else's. */
  Optional<MediaFile> find(UUID person, UUID id);

  /**
   * The content of a READY file as a file for tools, to be read only. It lies in the given folder
   * or in the store itself; the caller deletes its folder when done. 404 if there is no such file
   * of this person, 503 while the store cannot be reached.
   */
  Path local(UUID person, UUID id, Path folder);

  /**
   * Keeps a file the server made, READY at once. Whole or not at all; repeated after a crash with
   * the same content for the same purpose it answers the file that is there. Counts against the
   * person's storage but is never refused for it. The given file is left where it is.
   */
  MediaFile keep(UUID person, Made made, Path file);

  /**
   * The READY files that the server made for a purpose of this person. There may be several where
   * work died between keeping a file and noting it, for encoding twice gives two contents.
   */
  List<UUID> made(UUID person, String app, String purpose);

  /** Opens a READY file of this person to others by the app's rules, or closes it again. */
  void show(UUID person, UUID id, Shown shown);

  /**
   * Refuses a file that turned out not to be usable: its content is deleted, its state {@link
   * MediaState#REFUSED}.
   *
   * @param reason stable snake_case code of at most 60 characters, which its owner may read
   */
  void refuse(UUID person, UUID id, String reason);

  /** Takes a file away, finished or not; nothing happens if it is gone already. */
  void delete(UUID person, UUID id);
}
