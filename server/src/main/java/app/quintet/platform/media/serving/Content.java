package app.quintet.platform.media.serving;

/** Content that may be served: what it is and where it lies. */
record Content(String type, long size, String sha256, String place) {
  /** Its entity tag; strong, because content never changes under its hash. */
  String tag() {
    return '"' + sha256 + '"';
  }
}
