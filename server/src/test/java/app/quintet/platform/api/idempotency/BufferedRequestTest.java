package app.quintet.platform.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BufferedRequestTest {
  private static final String BODY = "{\"content\":\"Grüße\"}";

  private static BufferedRequest request() throws IOException {
    var request = new MockHttpServletRequest();
    request.setContent(BODY.getBytes(StandardCharsets.UTF_8));
    return new BufferedRequest(request);
  }

  @Test
  void theBodyCanBeReadAsOftenAsOneLikes() throws IOException {
    BufferedRequest request = request();
    for (int i = 0; i < 2; i++) {
      assertThat(request.getInputStream().readAllBytes())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo(BODY);
      assertThat(request.getReader().readLine()).isEqualTo(BODY);
    }
    assertThat(request.body()).asString(StandardCharsets.UTF_8).isEqualTo(BODY);
  }

  @Test
  void aListenerGetsAllOfTheBodyAtOnce() throws IOException {
    ServletInputStream in = request().getInputStream();
    var heard = new Heard(in);
    in.setReadListener(heard);
    assertThat(heard.told).containsExactly(BODY, "all read");
    assertThat(in.isFinished()).isTrue();
  }

  @Test
  void aListenerThatFailsIsTold() throws IOException {
    ServletInputStream in = request().getInputStream();
    var heard = new Heard(in);
    heard.broken = true;
    in.setReadListener(heard);
    assertThat(heard.told).containsExactly("failed: broken");
  }

  private static final class Heard implements ReadListener {
    private final ServletInputStream in;
    private final List<String> told = new ArrayList<>();
    private boolean broken;

    private Heard(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public void onDataAvailable() throws IOException {
      if (broken) {
        throw new IOException("broken");
      }
      var read = new ByteArrayOutputStream();
      while (in.isReady() && !in.isFinished()) {
        read.write(in.read());
      }
      told.add(read.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void onAllDataRead() {
      told.add("all read");
    }

    @Override
    public void onError(Throwable fault) {
      told.add("failed: " + fault.getMessage());
    }
  }
}
