package app.quintet.platform.identity.web;

import app.quintet.platform.data.Secrets;
import app.quintet.platform.identity.account.IdentitySettings;
import app.quintet.platform.identity.session.Grant;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookies of a browser: the access token for the whole site, the refresh token for the sign-in
 * endpoints only, and a readable one that scripts of our own pages send back as a header. That last
 * one is computed from the session, so that nobody can plant one of their own.
 */
@Component
final class Cookies {
  static final String ACCESS = "quintet_access";
  static final String REFRESH = "quintet_refresh";
  static final String CSRF = "quintet_csrf";
  static final String PASSKEY = "quintet_passkey";
  static final String CSRF_HEADER = "X-CSRF-Token";
  private static final Duration PASSKEY_LIFE = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String AUTH = "/api/v1/auth";
  private final boolean prod;
  private final SecretKeySpec key;

  Cookies(IdentitySettings settings, Secrets secrets) {
    prod = settings.profile().equals("prod");
    key = new SecretKeySpec(secrets.derive("identity.csrf"), "HmacSHA256");
  }

  void set(HttpServletRequest request, HttpServletResponse response, Grant grant) {
    Duration life = grant.refreshLife();
    add(request, response, ACCESS, grant.accessToken(), "/", true, life);
    add(request, response, REFRESH, grant.refreshToken(), AUTH, true, life);
    add(request, response, CSRF, csrf(grant.session()), "/", false, life);
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, ACCESS, "", "/", true, Duration.ZERO);
    add(request, response, REFRESH, "", AUTH, true, Duration.ZERO);
    add(request, response, CSRF, "", "/", false, Duration.ZERO);
  }

  /**
   * The secret by which a browser is known again between the question to a passkey and its answer.
   * One that is there already stays, so that two tabs do not take each other's away.
   */
  String passkeyBinding(HttpServletRequest request, HttpServletResponse response) {
    String kept = find(request, PASSKEY);
    String binding = kept != null && kept.length() == 43 ? kept : secret();
    add(request, response, PASSKEY, binding, AUTH + "/passkeys", true, PASSKEY_LIFE);
    return binding;
  }

  /** 256 random bits. */
  static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether the request carries the header that belongs to this session. */
  boolean csrfMatches(HttpServletRequest request, UUID session) {
    String header = request.getHeader(CSRF_HEADER);
    return header != null && same(header, csrf(session));
  }

  /** Whether header and cookie agree: for requests whose session is not known yet. */
  boolean csrfAgrees(HttpServletRequest request) {
    String header = request.getHeader(CSRF_HEADER);
    String cookie = find(request, CSRF);
    return header != null && cookie != null && same(header, cookie);
  }

  static @Nullable String find(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  private String csrf(UUID session) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] whole = mac.doFinal(session.toString().getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, 16));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private void add(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      String path,
      boolean httpOnly,
      Duration life) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path(path)
            .httpOnly(httpOnly)
            .secure(prod || request.isSecure())
            .sameSite("Strict")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
