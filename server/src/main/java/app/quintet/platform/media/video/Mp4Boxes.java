package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import java.io.IOException;
import java.util.Set;

/** The boxes of MP4 and MOV (ISO/IEC 14496-12): all there, all whole, nothing pointing outside. */
final class Mp4Boxes {
  private static final Set<String> OUTER =
      Set.of(
          "ftyp", "moov", "mdat", "free", "skip", "wide", "udta", "uuid", "meta", "moof", "mfra",
          "sidx", "ssix", "styp", "pdin", "emsg", "prft", "pnot", "PICT");

  /** Boxes that hold boxes, on the way to what we look for. */
  private static final Set<String> PARENTS = Set.of("trak", "mdia", "minf", "dinf", "stbl");

  private static final int MOST_BOXES = 20_000;
  private static final int MOST_BYTES_OF_INDEX = 16 << 20;
  private static final int DEEPEST = 8;

  private final FileBytes bytes;
  private int boxes;
  private int tracks;
  private boolean index;
  private boolean content;

  private Mp4Boxes(FileBytes bytes) {
    this.bytes = bytes;
  }

  static void check(FileBytes bytes) throws IOException {
    new Mp4Boxes(bytes).outer();
  }

  private void outer() throws IOException {
    long at = 0;
    while (at < bytes.size()) {
      if (bytes.size() - at < 8) {
        throw rest(at);
      }
      String type = bytes.fourLetters(at + 4);
      if (!OUTER.contains(type)) {
        throw rest(at);
      }
      long end = end(at, bytes.size());
      content |= type.equals("mdat") && end - at > 16;
      if (type.equals("moov")) {
        index = true;
        if (end - at > MOST_BYTES_OF_INDEX) {
          throw new VideoRefused(Reason.TOO_COSTLY, "an index of " + (end - at) + " bytes");
        }
        inner(body(at), end, 1);
      }
      at = end;
    }
    if (!index) {
      throw new VideoRefused(Reason.INDEX_MISSING, "no moov");
    }
    if (!content) {
      throw new VideoRefused(Reason.NO_PICTURE, "no mdat");
    }
  }

  /** Where a box ends that begins here; refuses one that reaches over its parent. */
  private long end(long at, long parentEnd) throws IOException {
    if (++boxes > MOST_BOXES) {
      throw new VideoRefused(Reason.TOO_COSTLY, "more than " + MOST_BOXES + " boxes");
    }
    long size = bytes.unsigned(at, 4);
    int header = 8;
    if (size == 1) {
      size = bytes.unsigned(at + 8, 8);
      header = 16;
    } else if (size == 0) {
      size = parentEnd - at;
    }
    if (size < header) {
      throw new VideoRefused(
          size < 0 ? Reason.TRUNCATED : Reason.DAMAGED, "a box of " + size + " bytes");
    }
    if (size > parentEnd - at) {
      boolean cut = parentEnd == bytes.size();
      throw new VideoRefused(
          cut ? Reason.TRUNCATED : Reason.DAMAGED, "a box longer than what holds it");
    }
    return at + size;
  }

  /** What a box holds begins behind its size, which takes 4 bytes or 12, and its name. */
  private long body(long at) throws IOException {
    return at + (bytes.unsigned(at, 4) == 1 ? 16 : 8);
  }

  private void inner(long from, long end, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new VideoRefused(Reason.DAMAGED, "boxes nested too deep");
    }
    long at = from;
    while (end - at >= 8) {
      String type = bytes.fourLetters(at + 4);
      long next = end(at, end);
      look(type, body(at), next);
      if (PARENTS.contains(type)) {
        inner(body(at), next, depth + 1);
      }
      at = next;
    }
  }

  private void look(String type, long body, long end) throws IOException {
    switch (type) {
      case "trak" -> {
        if (++tracks > Accepted.TRACKS) {
          throw new VideoRefused(Reason.TOO_MANY_TRACKS, "more than " + Accepted.TRACKS);
        }
      }
      case "mvhd" -> claim(body);
      case "cmov" -> throw new VideoRefused(Reason.PACKED, "a compressed index");
      case "rmra", "rmda" -> throw new VideoRefused(Reason.EXTERNAL_REFERENCE, "a reference movie");
      case "dref" -> references(body + 8, end);
      case "stsd" -> descriptions(body + 8, end);
      default -> {
        // The program knows better than we what the rest means.
      }
    }
  }

  /** Players believe the header's duration, whatever the packets say. */
  private void claim(long body) throws IOException {
    boolean wide = bytes.at(body) == 1;
    long scale = bytes.unsigned(body + (wide ? 20 : 12), 4);
    long duration = bytes.unsigned(body + (wide ? 24 : 16), wide ? 8 : 4);
    boolean unknown = duration == (wide ? -1 : 0xFFFF_FFFFL);
    long longest = Accepted.LONGEST.plus(Accepted.GRACE).toSeconds();
    if (!unknown && (duration < 0 || scale > 0 && duration / scale > longest)) {
      throw new VideoRefused(Reason.TOO_LONG, "claims " + duration + " / " + scale + " s");
    }
  }

  /** Each entry says by its last bit that the content is in this file. */
  private void references(long from, long end) throws IOException {
    for (long at = from; end - at >= 12; at = end(at, end)) {
      if ((bytes.unsigned(body(at), 4) & 1) == 0) {
        throw new VideoRefused(Reason.EXTERNAL_REFERENCE, "content in another file");
      }
    }
  }

  private void descriptions(long from, long end) throws IOException {
    for (long at = from; end - at >= 8; at = end(at, end)) {
      String type = bytes.fourLetters(at + 4);
      if (type.equals("encv") || type.equals("enca") || type.startsWith("drm")) {
        throw new VideoRefused(Reason.PROTECTED, type);
      }
    }
  }

  /** What stands where a box should begin. */
  private VideoRefused rest(long at) throws IOException {
    if (index && content && bytes.size() - at >= 8) {
      return new VideoRefused(Reason.DISGUISED, "something hangs behind the video");
    }
    return new VideoRefused(
        bytes.size() - at < 8 ? Reason.TRUNCATED : Reason.DAMAGED, "no box at " + at);
  }
}
