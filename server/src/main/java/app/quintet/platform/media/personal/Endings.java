package app.quintet.platform.media.personal;

/** The ending of a file's name in an archive, by its media type. */
final class Endings {
  private Endings() {}

  static String of(String type) {
    return switch (type) {
      case "image/webp" -> ".webp";
      case "image/jpeg" -> ".jpg";
      case "video/mp4" -> ".mp4";
      case "video/quicktime" -> ".mov";
      case "video/webm" -> ".webm";
      case "video/x-matroska" -> ".mkv";
      case "audio/mp4" -> ".m4a";
      case "audio/webm" -> ".weba";
      case "audio/ogg" -> ".ogg";
      case "audio/wav" -> ".wav";
      case "audio/mpeg" -> ".mp3";
      case "audio/flac" -> ".flac";
      case "audio/aac" -> ".aac";
      default -> ".bin";
    };
  }
}
