package app.quintet.platform.media.type;

import app.quintet.platform.media.MediaKind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats that are accepted, and what each is called as one kind of file or another. */
public enum Container {
  /** Starts with FF D8 FF. */
  JPEG("image/jpeg", null, null),
  /** PNG (RFC 2083). */
  PNG("image/png", null, null),
  /** GIF87a or GIF89a. */
  GIF("image/gif", null, null),
  /** RIFF with WEBP. */
  WEBP("image/webp", null, null),
  /** ISO base media (ISO/IEC 14496-12); browsers record sound into it, too. */
  MP4(null, "audio/mp4", "video/mp4"),
  /** What MP4 came from; telephones record it. */
  QUICKTIME(null, null, "video/quicktime"),
  /** Matroska of the kind webm (RFC 9559). */
  WEBM(null, "audio/webm", "video/webm"),
  /** Matroska of any other kind; Chromium names H.264 in WebM so. */
  MATROSKA(null, null, "video/x-matroska"),
  /** Ogg (RFC 3533). */
  OGG(null, "audio/ogg", null),
  /** RIFF with WAVE. */
  WAV(null, "audio/wav", null),
  /** MPEG audio with or without ID3. */
  MP3(null, "audio/mpeg", null),
  /** FLAC (RFC 9639). */
  FLAC(null, "audio/flac", null),
  /** AAC in ADTS frames. */
  AAC(null, "audio/aac", null);

  private final Map<MediaKind, String> types = new EnumMap<>(MediaKind.class);

  Container(@Nullable String picture, @Nullable String voice, @Nullable String video) {
    put(MediaKind.PICTURE, picture);
    put(MediaKind.VOICE, voice);
    put(MediaKind.VIDEO, video);
  }

  private void put(MediaKind kind, @Nullable String type) {
    if (type != null) {
      types.put(kind, type);
    }
  }

  /** Its media type as this kind of file; null if it cannot be one. */
  public @Nullable String typeAs(MediaKind kind) {
    return types.get(kind);
  }
}
