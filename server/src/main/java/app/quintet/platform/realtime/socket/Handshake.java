package app.quintet.platform.realtime.socket;

import app.quintet.platform.api.ErrorWriter;
import app.quintet.platform.api.SignedIn;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.realtime.hub.Guards;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets a socket in or not. A browser sends cookies to us from any site's page, so its Origin must
 * be our own or one that the CORS setting names; who sends none is no browser.
 */
@Component
final class Handshake implements HandshakeInterceptor {
  private static final Duration SOON = Duration.ofSeconds(30);
  private final SignedIn signedIn;
  private final Tickets tickets;
  private final Guards guards;
  private final Connections connections;
  private final SocketPaths paths;
  private final ErrorWriter errors;

  Handshake(
      SignedIn signedIn,
      Tickets tickets,
      Guards guards,
      Connections connections,
      SocketPaths paths,
      ErrorWriter errors) {
    this.signedIn = signedIn;
    this.tickets = tickets;
    this.guards = guards;
    this.connections = connections;
    this.paths = paths;
    this.errors = errors;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes)
      throws IOException {
    try {
      attributes.put(Entry.ATTRIBUTE, enter(request));
      return true;
    } catch (Problem refused) {
      // Written here: Spring would wrap the exception and the client would read of our fault.
      errors.write(((ServletServerHttpResponse) response).getServletResponse(), refused);
      return false;
    }
  }

  private Entry enter(ServerHttpRequest request) {
    String origin = request.getHeaders().getOrigin();
    if (origin != null && !allowed(origin, request)) {
      throw Problem.forbidden("This site may not open a live channel here.");
    }
    UriComponents address = UriComponentsBuilder.fromUri(request.getURI()).build();
    Person person = person(address.getQueryParams().getFirst("ticket"));
    String remote = request.getRemoteAddress().getAddress().getHostAddress();
    if (!connections.room(person, remote)) {
      throw Problem.rateLimited(SOON);
    }
    String topic = paths.topic(request.getURI().getPath());
    if (topic != null && !guards.mayListen(person, topic)) {
      throw Problem.notFound("live channel");
    }
    Long since = number(address.getQueryParams().getFirst("since"));
    return new Entry(person, remote, topic, since);
  }

  private Person person(@Nullable String ticket) {
    Person person = null;
    if (ticket != null) {
      person = tickets.redeem(ticket);
    } else {
      person = signedIn.current();
    }
    if (person == null) {
      throw Problem.authenticationRequired();
    }
    return person;
  }

  private boolean allowed(String origin, ServerHttpRequest request) {
    if (paths.origins().contains(origin)) {
      return true;
    }
    try {
      String host = request.getHeaders().getFirst("Host");
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }

  private static @Nullable Long number(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw Problem.invalid("since", "number", "since is the number of an event.");
    }
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception exception) {}
}
