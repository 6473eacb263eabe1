package app.quintet.platform.identity.web;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.identity.entry.IdentityLimit;
import app.quintet.platform.identity.session.Refreshing;
import app.quintet.platform.identity.session.Session;
import app.quintet.platform.identity.session.Sessions;
import app.quintet.platform.identity.web.Granting.Granted;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
class SessionController {
  private final Sessions sessions;
  private final Refreshing refreshing;
  private final Granting granting;
  private final Cookies cookies;
  private final RateLimiter limits;

  /** The refresh token of a native client; a browser sends its cookie. */
  record RefreshRequest(@Nullable String refreshToken) {}

  /** A place where the person is signed in. */
  record SessionView(
      UUID id,
      String device,
      String address,
      boolean staySignedIn,
      boolean current,
      Instant createdAt,
      Instant lastSeenAt) {}

  SessionController(
      Sessions sessions,
      Refreshing refreshing,
      Granting granting,
      Cookies cookies,
      RateLimiter limits) {
    this.sessions = sessions;
    this.refreshing = refreshing;
    this.granting = granting;
    this.cookies = cookies;
    this.limits = limits;
  }

  @PostMapping("/refresh")
  Reply<Granted> refresh(
      @RequestBody(required = false) @Nullable RefreshRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.take(IdentityLimit.REFRESH_ADDRESS, RequestContext.current().address());
    String token = token(body, request);
    if (token == null || token.length() > 200) {
      throw Problem.authenticationRequired();
    }
    return granting.grant(request, response, refreshing.refresh(token));
  }

  @PostMapping("/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logout(
      @RequestBody(required = false) @Nullable RefreshRequest body,
      @Nullable Person me,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (me != null) {
      sessions.endQuietly(me.id(), me.session(), "signed_out");
    } else {
      String token = token(body, request);
      if (token != null && token.length() <= 200) {
        refreshing.signOut(token);
      }
    }
    if (!Granting.isNative(request)) {
      cookies.clear(request, response);
      // A browser keeps reads to ask about them again; after this they are nobody's.
      response.setHeader("Clear-Site-Data", "\"cache\"");
    }
  }

  @GetMapping("/sessions")
  Reply<List<SessionView>> list(Person me) {
    return Reply.of(sessions.open(me.id()).stream().map(s -> view(s, me)).toList());
  }

  @DeleteMapping("/sessions/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Person me, @PathVariable UUID id) {
    sessions.end(me.id(), id, "ended");
  }

  private @Nullable String token(@Nullable RefreshRequest body, HttpServletRequest request) {
    String given = body == null ? null : body.refreshToken();
    if (given != null) {
      return given;
    }
    String cookie = Cookies.find(request, Cookies.REFRESH);
    if (cookie != null && !cookies.csrfAgrees(request)) {
      throw Problem.forbidden("The header X-CSRF-Token is missing or not of this session.");
    }
    return cookie;
  }

  private static SessionView view(Session s, Person me) {
    return new SessionView(
        s.id(),
        s.device(),
        s.address(),
        s.staySignedIn(),
        s.id().equals(me.session()),
        s.createdAt(),
        s.lastSeenAt());
  }
}
