package app.quintet.platform.media.video;

import static app.quintet.platform.media.video.Forged.box;
import static app.quintet.platform.media.video.Forged.element;
import static app.quintet.platform.media.video.Forged.inIndex;
import static app.quintet.platform.media.video.Forged.join;
import static app.quintet.platform.media.video.Forged.number;
import static app.quintet.platform.media.video.Forged.over;
import static app.quintet.platform.media.video.Forged.read;
import static app.quintet.platform.media.video.Forged.text;
import static app.quintet.platform.media.video.Forged.webm;
import static app.quintet.platform.media.video.Forged.zipEnd;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.VideoRefused.Reason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What only somebody makes who writes the bytes of a file by hand. */
class ForgedFilesTests extends SuspectFiles {
  @TestFactory
  List<DynamicTest> everyForgedFileIsRefusedWithItsReason() throws Exception {
    byte[] mp4 =
        read(made("good.mp4", "-c:v", "libopenh264", "-c:a", "aac", "-movflags", "+faststart"));
    byte[] webm = read(made("good.webm", "-c:v", "libvpx", "-c:a", "libopus"));
    disguised(mp4, webm);
    pointing(mp4);
    forgedBoxes(mp4);
    forgedElements();
    assertThat(expected).hasSizeGreaterThanOrEqualTo(28);
    return allAreRefused();
  }

  private void disguised(byte[] mp4, byte[] webm) throws Exception {
    byte[] archive = join(text("PK\3\4 a whole archive of something "), zipEnd(0));
    file("with-archive.mp4", Reason.DISGUISED, join(mp4, archive));
    file("with-hidden-archive.mp4", Reason.DISGUISED, join(mp4, box("free", archive)));
    file(
        "with-commented-archive.mp4",
        Reason.DISGUISED,
        join(mp4, box("free", join(zipEnd(9), text("lorem ips")))));
    file("with-tail.mp4", Reason.DISGUISED, join(mp4, text("#!/bin/sh\nrm -rf /\n")));
    file("with-tail.webm", Reason.DISGUISED, join(webm, text("#!/bin/sh\nrm -rf /\n")));
    file("page-first.mp4", Reason.DISGUISED, join(text("<html><script>1</script>"), mp4));
    file("gif-first.mp4", Reason.DISGUISED, join(text("GIF89a"), mp4));
    file("pdf-first.webm", Reason.DISGUISED, join(text("%PDF-1.7\n"), webm));
    byte[] head = box("ftyp", text("isom\0\0\0\1isommp42"));
    byte[] page = box("free", text("--><script>alert(1)</script>"));
    file("page-within.mp4", Reason.DISGUISED, join(head, page, mp4));
  }

  private void pointing(byte[] mp4) throws Exception {
    file("elsewhere.mp4", Reason.EXTERNAL_REFERENCE, over(mp4, "url ", 4, number(0)));
    file("elsewhere-in-wide-box.mp4", Reason.EXTERNAL_REFERENCE, wide(mp4));
    byte[] movie = box("rmra", box("rmda", box("rdrf", text("\0\0\0\0url \0\0\0\4/etc"))));
    file("reference-movie.mov", Reason.EXTERNAL_REFERENCE, inIndex(mp4, movie));
    byte[] linked = element(0x1549A966L, element(0x3E83BBL, text("/etc/passwd")));
    file("linked.webm", Reason.EXTERNAL_REFERENCE, webm(linked));
  }

  /** A reference to another file within a track whose size is written in eight bytes. */
  private static byte[] wide(byte[] mp4) {
    byte[] entry = box("url ", number(0));
    byte[] references = box("dref", join(number(0), number(1), entry));
    byte[] body = box("mdia", box("minf", box("dinf", references)));
    return inIndex(mp4, join(number(1), text("trak"), number(0), number(16 + body.length), body));
  }

  private void forgedBoxes(byte[] mp4) throws Exception {
    file("packed-index.mov", Reason.PACKED, inIndex(mp4, box("cmov", new byte[64])));
    file("protected.mp4", Reason.PROTECTED, over(mp4, "avc1\0\0", 0, text("encv")));
    byte[] head = box("ftyp", text("isom\0\0\0\1isommp42"));
    file("box-of-four.mp4", Reason.DAMAGED, join(head, number(4), text("moov")));
    file("endless-box.mp4", Reason.TRUNCATED, join(head, number(0x7FFFFFFF), text("moov")));
    byte[] wide = join(number(1), text("moov"), number(-1), number(-1), new byte[64]);
    file("negative-box.mp4", Reason.TRUNCATED, join(head, wide));
    byte[] nested = new byte[0];
    for (int i = 0; i < 500; i++) {
      nested = box("mdia", nested);
    }
    file("nested.mp4", Reason.DAMAGED, inIndex(mp4, nested));
    byte[] many = join(box("free", new byte[0]));
    byte[] all = new byte[many.length * 200_000];
    for (int i = 0; i < all.length; i++) {
      all[i] = many[i % many.length];
    }
    file("two-hundred-thousand-boxes.mp4", Reason.TOO_COSTLY, join(head, all));
    file("huge-index.mp4", Reason.TOO_COSTLY, inIndex(mp4, box("free", new byte[17 << 20])));
    file("more-pictures-than-bytes.mp4", Reason.DAMAGED, over(mp4, "stsz", 12, number(0x7FFFFFFF)));
    file("content-beyond-the-end.mp4", Reason.DAMAGED, over(mp4, "stco", 12, number(0x7FFF0000)));
  }

  private void forgedElements() throws Exception {
    byte[] cluster = element(0x1F43B675L, element(0xE7, new byte[] {0}));
    byte[] packed = element(0xAE, element(0x6D80, element(0x6240, element(0x5034))));
    file("packed-track.webm", Reason.PACKED, webm(element(0x1654AE6BL, packed), cluster));
    file("no-element.webm", Reason.DAMAGED, webm(new byte[100]));
    byte[] deep = new byte[0];
    for (int i = 0; i < 500; i++) {
      deep = element(0x1549A966L, deep);
    }
    file("nested.webm", Reason.DAMAGED, webm(deep));
    byte[] small = element(0xEC);
    byte[] all = new byte[small.length * 300_000];
    for (int i = 0; i < all.length; i++) {
      all[i] = small[i % small.length];
    }
    file("three-hundred-thousand-elements.webm", Reason.TOO_COSTLY, webm(all));
    byte[][] tracks = new byte[100][];
    Arrays.fill(tracks, element(0xAE));
    file(
        "hundred-tracks.webm", Reason.TOO_MANY_TRACKS, webm(element(0x1654AE6BL, tracks), cluster));
  }
}
