package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import java.io.IOException;
import java.util.Set;

/**
 * The elements of WebM and Matroska (RFC 8794, RFC 9559). Browsers write segments and clusters of
 * unknown size, which end where an element of the level above begins.
 */
final class WebmElements {
  private static final long SEGMENT = 0x18538067L;
  private static final long CLUSTER = 0x1F43B675L;
  private static final long TRACKS = 0x1654AE6BL;
  private static final long INFO = 0x1549A966L;
  private static final long TRACK = 0xAEL;
  private static final long ENCODINGS = 0x6D80L;
  private static final long VOID = 0xECL;
  private static final long CHECKSUM = 0xBFL;
  private static final long UNKNOWN = -1;

  /** SeekHead, Cues, Tags, Attachments, Chapters, and those looked into. */
  private static final Set<Long> IN_SEGMENT =
      Set.of(
          0x114D9B74L,
          0x1C53BB6BL,
          0x1254C367L,
          0x1941A469L,
          0x1043A770L,
          CLUSTER,
          TRACKS,
          INFO,
          VOID,
          CHECKSUM);

  /** Timestamp, SilentTracks, Position, PrevSize, SimpleBlock, BlockGroup, EncryptedBlock. */
  private static final Set<Long> IN_CLUSTER =
      Set.of(0xE7L, 0x5854L, 0xA7L, 0xABL, 0xA3L, 0xA0L, 0xAFL, VOID, CHECKSUM);

  /** Previous and next file names and ids of linked segments. */
  private static final Set<Long> LINKS = Set.of(0x3C83ABL, 0x3E83BBL, 0x3CB923L, 0x3EB923L);

  private static final int MOST_ELEMENTS = 200_000;
  private static final int DEEPEST = 4;

  private final FileBytes bytes;
  private int elements;
  private int tracks;
  private boolean content;
  private long id;
  private long size;
  private long body;

  private WebmElements(FileBytes bytes) {
    this.bytes = bytes;
  }

  static void check(FileBytes bytes) throws IOException {
    new WebmElements(bytes).outer();
  }

  private void outer() throws IOException {
    header(0);
    long at = whole(bytes.size());
    while (at < bytes.size()) {
      header(at);
      if (id == SEGMENT) {
        at = segment(size == UNKNOWN ? bytes.size() : whole(bytes.size()));
      } else if (id == VOID) {
        at = whole(bytes.size());
      } else {
        throw rest("behind the segment");
      }
    }
    if (tracks == 0 || !content) {
      throw new VideoRefused(
          tracks == 0 ? Reason.INDEX_MISSING : Reason.NO_PICTURE, "no tracks or no clusters");
    }
  }

  private long segment(long end) throws IOException {
    long at = body;
    while (at < end) {
      header(at);
      if (!IN_SEGMENT.contains(id)) {
        throw rest("in the segment");
      }
      if (id == CLUSTER) {
        content = true;
        at = cluster(size == UNKNOWN ? end : whole(end), size == UNKNOWN);
      } else {
        at = whole(end);
        look(id, body, at, 1);
      }
    }
    return end;
  }

  private long cluster(long end, boolean open) throws IOException {
    long at = body;
    while (at < end) {
      header(at);
      if (open && IN_SEGMENT.contains(id) && id != VOID && id != CHECKSUM) {
        return at;
      }
      if (!IN_CLUSTER.contains(id)) {
        throw rest("in a cluster");
      }
      at = whole(end);
    }
    return end;
  }

  private void look(long kind, long from, long end, int depth) throws IOException {
    if (kind != TRACKS && kind != INFO && kind != TRACK) {
      return;
    }
    if (depth > DEEPEST) {
      throw new VideoRefused(Reason.DAMAGED, "elements nested too deep");
    }
    for (long at = from; at < end; ) {
      header(at);
      long next = whole(end);
      if (id == TRACK && ++tracks > Accepted.TRACKS) {
        throw new VideoRefused(Reason.TOO_MANY_TRACKS, "more than " + Accepted.TRACKS);
      }
      if (kind == TRACK && id == ENCODINGS) {
        throw new VideoRefused(Reason.PACKED, "a compressed or encrypted track");
      }
      if (kind == INFO && LINKS.contains(id)) {
        throw new VideoRefused(Reason.EXTERNAL_REFERENCE, "linked to another file");
      }
      look(id, body, next, depth + 1);
      at = next;
    }
  }

  /** Where the element read last ends; refuses one that reaches over its parent. */
  private long whole(long parentEnd) {
    if (size == UNKNOWN) {
      throw new VideoRefused(Reason.DAMAGED, "an element of unknown size");
    }
    if (size > parentEnd - body) {
      boolean cut = parentEnd == bytes.size();
      throw new VideoRefused(
          cut ? Reason.TRUNCATED : Reason.DAMAGED, "an element longer than what holds it");
    }
    return body + size;
  }

  private void header(long at) throws IOException {
    if (++elements > MOST_ELEMENTS) {
      throw new VideoRefused(Reason.TOO_COSTLY, "more than " + MOST_ELEMENTS + " elements");
    }
    int idLength = length(at);
    int sizeLength = length(at + idLength);
    if (at + idLength >= bytes.size() || at + idLength + sizeLength > bytes.size()) {
      throw new VideoRefused(Reason.TRUNCATED, "ends within an element's head");
    }
    if (idLength > 4 || sizeLength > 8) {
      throw rest("at " + at);
    }
    id = bytes.unsigned(at, idLength);
    long mask = (1L << 7 * sizeLength) - 1;
    long value = bytes.unsigned(at + idLength, sizeLength) & mask;
    size = value == mask ? UNKNOWN : value;
    body = at + idLength + sizeLength;
  }

  /** The leading zeros of the first byte say how many bytes a number has; 9 is none. */
  private int length(long at) throws IOException {
    return Integer.numberOfLeadingZeros(bytes.at(at)) - 23;
  }

  private VideoRefused rest(String where) {
    return content
        ? new VideoRefused(Reason.DISGUISED, "something else " + where)
        : new VideoRefused(Reason.DAMAGED, "no element " + where);
  }
}
