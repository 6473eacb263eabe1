package app.quintet.platform.media.type;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a format by the first bytes of a file; the name and what a client says do not count. */
public final class Sniffing {
  /** How many bytes are enough to tell. */
  public static final int HEAD = 4096;

  // Brands of pictures and of encrypted or foreign files that share the box structure.
  private static final Set<String> NOT_VIDEO =
      Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif", "avis", "jp2 ", "jpx ", "crx ");

  private Sniffing() {}

  /** The format, or null for one that is not accepted. */
  public static @Nullable Container of(byte[] head) {
    if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
      return Container.JPEG;
    }
    if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Container.PNG;
    }
    if (says(head, 0, "GIF87a") || says(head, 0, "GIF89a")) {
      return Container.GIF;
    }
    if (says(head, 0, "RIFF")) {
      return says(head, 8, "WEBP") ? Container.WEBP : says(head, 8, "WAVE") ? Container.WAV : null;
    }
    if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
      return matroska(head);
    }
    if (says(head, 4, "ftyp")) {
      return boxes(head);
    }
    return sound(head);
  }

  private static @Nullable Container boxes(byte[] head) {
    if (head.length < 12) {
      return null;
    }
    String brand = new String(head, 8, 4, StandardCharsets.ISO_8859_1);
    if (NOT_VIDEO.contains(brand)) {
      return null;
    }
    return brand.equals("qt  ") ? Container.QUICKTIME : Container.MP4;
  }

  // The element DocType (42 82) stands in the EBML header, within its first few dozen bytes.
  private static @Nullable Container matroska(byte[] head) {
    for (int at = 4; at + 3 < Math.min(head.length, 256); at++) {
      if (starts(head, at, 0x42, 0x82)) {
        int length = head[at + 2] & 0x7F;
        int start = at + 3;
        if (start + length > head.length) {
          return null;
        }
        String kind = new String(head, start, length, StandardCharsets.ISO_8859_1);
        return switch (kind) {
          case "webm" -> Container.WEBM;
          case "matroska" -> Container.MATROSKA;
          default -> null;
        };
      }
    }
    return null;
  }

  private static @Nullable Container sound(byte[] head) {
    if (says(head, 0, "OggS")) {
      return Container.OGG;
    }
    if (says(head, 0, "fLaC")) {
      return Container.FLAC;
    }
    if (says(head, 0, "ID3")) {
      return Container.MP3;
    }
    if (head.length < 2 || (head[0] & 0xFF) != 0xFF) {
      return null;
    }
    int second = head[1] & 0xFF;
    if ((second & 0xF6) == 0xF0) {
      return Container.AAC;
    }
    // Eleven bits of synchronisation, layer III.
    return (second & 0xE6) == 0xE2 ? Container.MP3 : null;
  }

  private static boolean says(byte[] head, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < bytes.length; i++) {
      if (at + i >= head.length || head[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean starts(byte[] head, int at, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (at + i >= head.length || (head[at + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
