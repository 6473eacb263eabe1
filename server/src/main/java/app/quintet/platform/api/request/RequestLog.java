package app.quintet.platform.api.request;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each API request: route (the pattern, since addresses and queries may hold what a
 * person wrote), status and duration; the request id comes with every line. Written in production;
 * elsewhere the level of this logger is raised.
 */
final class RequestLog {
  private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

  private RequestLog() {}

  static void write(String method, String route, int status, long nanos) {
    if (log.isInfoEnabled()) {
      log.atInfo()
          .addKeyValue("method", method)
          .addKeyValue("route", route)
          .addKeyValue("status", status)
          .addKeyValue("duration_ms", nanos / 1000 / 1000.0)
          .log("{} {} {}", method, route, status);
    }
  }
}
