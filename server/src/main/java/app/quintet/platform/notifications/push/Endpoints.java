package app.quintet.platform.notifications.push;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which addresses this server may be made to call. A client names the address, so only the known
 * push services' hosts count, only by https, and never anything inside our own network. In the dev
 * profile this machine is allowed besides.
 */
@Component
public class Endpoints {
  /** The longest endpoint that is taken, in characters. */
  public static final int LONGEST = 1000;

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
  private final List<String> hosts;
  private final boolean dev;

  Endpoints(PushSettings settings) {
    this.hosts = settings.hosts().stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
    this.dev = settings.dev();
  }

  /** Whether the address is one of a push service, by its form alone. */
  public boolean allowed(String endpoint) {
    if (endpoint.isEmpty() || endpoint.length() > LONGEST) {
      return false;
    }
    URI uri;
    try {
      uri = new URI(endpoint);
    } catch (URISyntaxException e) {
      return false;
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      return false;
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    boolean standard = uri.getPort() == -1 || uri.getPort() == 443;
    return here(uri)
        || ("https".equals(uri.getScheme()) && standard && hosts.stream().anyMatch(covers(host)));
  }

  /**
   * The address to call; SecurityException if it is not allowed or its name leads into a private
   * network, UnknownHostException if it leads nowhere.
   */
  URI reachable(String endpoint) throws UnknownHostException {
    URI uri = URI.create(endpoint);
    if (!allowed(endpoint)) {
      throw new SecurityException("not the address of a push service");
    }
    if (!here(uri)) {
      for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
        if (inside(address)) {
          throw new SecurityException("a push service's name leads into a private network");
        }
      }
    }
    return uri;
  }

  private boolean here(URI uri) {
    return dev
        && THIS_MACHINE.contains(uri.getHost())
        && Set.of("http", "https").contains(uri.getScheme());
  }

  private static java.util.function.Predicate<String> covers(String host) {
    return known -> known.startsWith("*.") ? host.endsWith(known.substring(1)) : host.equals(known);
  }

  /** Loopback, link-local, private (RFC 1918, 4193), shared (RFC 6598), and what is no host. */
  static boolean inside(InetAddress address) {
    byte[] b = address.getAddress();
    boolean unique = b.length == 16 && (b[0] & 0xfe) == 0xfc;
    boolean shared = b.length == 4 && b[0] == 100 && (b[1] & 0xc0) == 64;
    boolean none = b.length == 4 && (b[0] == 0 || (b[0] & 0xf0) == 0xf0);
    return unique
        || shared
        || none
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }
}
