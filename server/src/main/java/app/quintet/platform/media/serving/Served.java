package app.quintet.platform.media.serving;

import app.quintet.platform.media.MediaAnswer;
import app.quintet.platform.media.file.Away;
import app.quintet.platform.media.serving.Ranges.Stretch;
import app.quintet.platform.media.store.StoreDown;
import app.quintet.platform.media.store.Storeroom;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer to a request for content; without a stretch it has headers only. */
record Served(
    int status,
    Map<String, String> headers,
    Storeroom room,
    String place,
    @Nullable Stretch stretch)
    implements MediaAnswer {
  private static final int AT_ONCE = 65_536;

  @Override
  public void writeTo(HttpServletResponse response) throws IOException {
    if (stretch == null) {
      head(response);
      return;
    }
    // Begun before anything is said: a store that is away, or goes at once, is still a clean 503.
    try (InputStream in = open(stretch)) {
      byte[] buffer = new byte[AT_ONCE];
      int read = first(in, buffer);
      head(response);
      while (read >= 0) {
        response.getOutputStream().write(buffer, 0, read);
        read = next(in, buffer, response);
      }
    }
  }

  private static int first(InputStream in, byte[] buffer) {
    try {
      return in.read(buffer);
    } catch (IOException broken) {
      throw Away.of(new StoreDown(broken));
    }
  }

  private static int next(InputStream in, byte[] buffer, HttpServletResponse response)
      throws IOException {
    try {
      return in.read(buffer);
    } catch (IOException broken) {
      // What came is right, and more is not to follow: no word of ours may take its place.
      response.flushBuffer();
      throw new BrokenOff(broken);
    }
  }

  private InputStream open(Stretch wanted) {
    try {
      return room.open(place, wanted.first(), wanted.length());
    } catch (StoreDown down) {
      throw Away.of(down);
    }
  }

  private void head(HttpServletResponse response) {
    response.setStatus(status);
    headers.forEach(response::setHeader);
  }
}
