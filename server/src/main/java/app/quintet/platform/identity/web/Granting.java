package app.quintet.platform.identity.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.session.Grant;
import app.quintet.platform.identity.token.AccessTokens;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands tokens to a client: in the body to a native one, in cookies to a browser, never in both.
 */
@Component
final class Granting {
  private final UserViews views;
  private final Cookies cookies;

  /**
   * The answer to signing in.
   *
   * @param accessToken only for {@code X-Client: native}
   * @param refreshToken only for {@code X-Client: native}
   * @param expiresIn seconds until the access token expires
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Granted(
      UserView user, @Nullable String accessToken, @Nullable String refreshToken, long expiresIn) {}

  Granting(UserViews views, Cookies cookies) {
    this.views = views;
    this.cookies = cookies;
  }

  static boolean isNative(HttpServletRequest request) {
    return "native".equalsIgnoreCase(request.getHeader("X-Client"));
  }

  Reply<Granted> grant(HttpServletRequest request, HttpServletResponse response, Grant grant) {
    UserView user = views.of(grant.person(), grant.session());
    boolean inBody = isNative(request);
    if (!inBody) {
      cookies.set(request, response, grant);
    }
    return Reply.of(
        new Granted(
            user,
            inBody ? grant.accessToken() : null,
            inBody ? grant.refreshToken() : null,
            AccessTokens.LIFE.toSeconds()));
  }
}
