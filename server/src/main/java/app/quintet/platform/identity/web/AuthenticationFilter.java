package app.quintet.platform.identity.web;

import app.quintet.platform.identity.closing.LockedAccounts;
import app.quintet.platform.identity.token.AccessTokens;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who sends a request: by Bearer token, else by cookie. A cookie travels by itself, so a
 * request that changes something must also carry the CSRF header of its session.
 */
final class AuthenticationFilter extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  // Doors that need no session: an old cookie must not keep anybody from signing in anew. The last
  // two check header against cookie themselves, before they look at the refresh token.
  private static final Set<String> DOORS =
      Set.of(
          "/api/v1/auth/login",
          "/api/v1/auth/register",
          "/api/v1/auth/guest",
          "/api/v1/auth/passkeys/signin",
          "/api/v1/auth/passkeys/signin/options",
          "/api/v1/auth/recover",
          "/api/v1/auth/reset",
          "/api/v1/auth/refresh",
          "/api/v1/auth/logout");
  // What somebody whose account is about to end still reaches: the way back, a copy of what is
  // theirs, signing out, and help.
  private static final List<String> OPEN_TO_LOCKED =
      List.of("/api/v1/privacy/", "/api/v1/auth/", "/api/v1/safety/");
  private final AccessTokens tokens;
  private final Cookies cookies;
  private final LockedAccounts locked;

  AuthenticationFilter(AccessTokens tokens, Cookies cookies, LockedAccounts locked) {
    this.tokens = tokens;
    this.cookies = cookies;
    this.locked = locked;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader("Authorization");
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      Person person = tokens.verify(header.substring(BEARER.length()).strip());
      if (person != null) {
        signIn(person, request);
      }
    } else {
      String cookie = Cookies.find(request, Cookies.ACCESS);
      Person person = cookie == null ? null : tokens.verify(cookie);
      if (person != null && mayUseCookie(request, person)) {
        signIn(person, request);
      }
    }
    chain.doFilter(request, response);
  }

  private boolean mayUseCookie(HttpServletRequest request, Person person) {
    if (SAFE.contains(request.getMethod()) || cookies.csrfMatches(request, person.session())) {
      return true;
    }
    if (DOORS.contains(request.getRequestURI())) {
      return false;
    }
    throw Problem.forbidden("The header X-CSRF-Token is missing or not of this session.");
  }

  private void signIn(Person person, HttpServletRequest request) {
    if (locked.contains(person.id())
        && OPEN_TO_LOCKED.stream().noneMatch(request.getRequestURI()::startsWith)) {
      throw Problem.of(
          423, "ACCOUNT_CLOSING", "This account is about to be erased. Keep it to use it again.");
    }
    var authorities =
        person.roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    SecurityContextHolder.setContext(context);
  }
}
