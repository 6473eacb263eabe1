package app.quintet.platform.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTests {
  @Test
  void aCdnMayShowPicturesAndVideosAndRunNothing() {
    assertThat(policy("https://cdn.example.org"))
        .contains("img-src 'self' data: blob: https://cdn.example.org;")
        .contains("media-src 'self' blob: https://cdn.example.org;")
        .contains("script-src 'self';")
        .contains("connect-src 'self';");
  }

  @Test
  void withoutOneEverythingComesFromHere() {
    assertThat(policy(""))
        .contains("img-src 'self' data: blob:;")
        .contains("media-src 'self' blob:;");
  }

  private static String policy(String cdn) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new SecurityHeaders(cdn)
        .set(new MockHttpServletRequest("GET", "/twotruths/"), response, new UUID(0, 1));
    return String.valueOf(response.getHeader("Content-Security-Policy"));
  }
}
