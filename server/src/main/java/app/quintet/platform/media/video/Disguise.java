package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Files that are, or also are, something other than a video. */
final class Disguise {
  private static final int HEAD = 4096;
  private static final int ZIP_END = 22;
  private static final int ZIP_COMMENT = 65_535;

  private static final List<String> LISTS =
      List.of("#extm3u", "ffconcat", "[playlist]", "<mpd", "#exm3u", "file ", "<smil", "<playlist");

  /** What other programs recognise near the start of a file, wherever exactly. */
  private static final List<String> FOREIGN =
      List.of("<html", "<!doctype", "<script", "<?php", "<svg", "%pdf-", "{\\rtf");

  private Disguise() {}

  /** Why a file that begins as no video is refused. */
  static VideoRefused name(FileBytes bytes) throws IOException {
    String head = bytes.text(0, HEAD);
    String start = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    if (LISTS.stream().anyMatch(start::startsWith) || start.contains("<mpd")) {
      return new VideoRefused(Reason.PLAYLIST, "begins as a list of files");
    }
    String more = bytes.text(0, 64 << 10);
    boolean videoWithin =
        more.contains("ftypisom")
            || more.contains("ftypmp42")
            || more.contains("ftypqt")
            || more.contains("\u001A\u0045\u00DF\u00A3");
    if (videoWithin) {
      return new VideoRefused(Reason.DISGUISED, "a video begins behind something else");
    }
    return new VideoRefused(Reason.NOT_A_VIDEO, "begins as neither MP4 nor WebM");
  }

  /** Refuses a video that other programs would take for a page, a document or an archive. */
  static void check(FileBytes bytes) throws IOException {
    String head = bytes.text(0, 1024).toLowerCase(Locale.ROOT);
    for (String foreign : FOREIGN) {
      if (head.contains(foreign)) {
        throw new VideoRefused(Reason.DISGUISED, "also begins as " + foreign.substring(1));
      }
    }
    if (endsAsZip(bytes)) {
      throw new VideoRefused(Reason.DISGUISED, "also ends as an archive");
    }
  }

  /** An archive's last record names the length of the comment behind it, which ends the file. */
  private static boolean endsAsZip(FileBytes bytes) throws IOException {
    int length = (int) Math.min(bytes.size(), ZIP_END + ZIP_COMMENT);
    long from = bytes.size() - length;
    String tail = bytes.text(from, length);
    for (int at = tail.indexOf("PK\5\6"); at >= 0; at = tail.indexOf("PK\5\6", at + 1)) {
      int left = tail.length() - at - ZIP_END;
      if (left >= 0 && left == (tail.charAt(at + 20) | tail.charAt(at + 21) << 8)) {
        return true;
      }
    }
    return false;
  }
}
