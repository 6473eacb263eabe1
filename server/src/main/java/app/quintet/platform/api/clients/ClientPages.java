package app.quintet.platform.api.clients;

import app.quintet.platform.kernel.Problem;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the web clients: the landing page at the root, each app in its folder. */
@Configuration(proxyBeanMethods = false)
class ClientPages {
  /** Asked last: whatever another mapping knows (controllers, sockets) is not a page. */
  @Bean
  SimpleUrlHandlerMapping clientPageMapping(ClientFiles files) {
    return new SimpleUrlHandlerMapping(Map.of("/**", page(files)), Ordered.LOWEST_PRECEDENCE - 1);
  }

  private static HttpRequestHandler page(ClientFiles files) {
    return (request, response) -> {
      String path = request.getRequestURI();
      if (path.startsWith("/api/") || path.startsWith("/dev/")) {
        throw Problem.notFound("address");
      }
      if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
        throw new HttpRequestMethodNotSupportedException(request.getMethod());
      }
      if (files.isAppWithoutSlash(path)) {
        // The scope of an app's service worker is its folder, so its page must live in it.
        response.setStatus(308);
        response.setHeader("Location", path + "/");
        return;
      }
      files.answer(path, request, response);
    };
  }
}
