package app.quintet.platform.realtime.hub;

/**
 * What one node tells the others, one line each: {@code E topic id}, {@code R topic} or {@code S
 * topic frame}.
 */
record Notice(String line) {
  static Notice event(String topic, long id) {
    return new Notice("E " + topic + " " + id);
  }

  static Notice recheck(String topic) {
    return new Notice("R " + topic + " ");
  }

  // JSON from our mapper has no line breaks: they are escaped.
  static Notice signal(String topic, String frame) {
    return new Notice("S " + topic + " " + frame);
  }

  static void read(String line, Hub hub) {
    int space = line.indexOf(' ', 2);
    String topic = line.substring(2, space);
    String rest = line.substring(space + 1);
    switch (line.charAt(0)) {
      case 'E' -> hub.heardOf(topic, Long.parseLong(rest));
      case 'R' -> Thread.startVirtualThread(() -> hub.recheck(topic::equals));
      case 'S' -> hub.passing(new Event(topic, 0, rest));
      default -> {
        // A newer node's notice that this version does not know.
      }
    }
  }
}
