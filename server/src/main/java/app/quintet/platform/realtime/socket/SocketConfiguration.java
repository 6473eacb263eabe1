package app.quintet.platform.realtime.socket;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.ServletWebSocketHandlerRegistry;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/**
 * The addresses, and buffers small enough for many idle sockets (measured: 79 KB to 31 KB each).
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(RealtimeSettings.class)
class SocketConfiguration {
  private static final int MESSAGE_BUFFER = 512;
  private static final String CONNECTION_BUFFER = "1024";

  @Bean
  WebSocketConfigurer addresses(SocketHandler handler, Handshake handshake, SocketPaths paths) {
    return registry -> {
      // Before the controllers, whose last one answers every other address.
      if (registry instanceof ServletWebSocketHandlerRegistry mapped) {
        mapped.setOrder(-1);
      }
      // The handshake checks the origin itself: it knows the CORS setting.
      registry.addHandler(handler, paths.all()).addInterceptors(handshake).setAllowedOrigins("*");
    };
  }

  @Bean
  ServletServerContainerFactoryBean webSocketContainer(RealtimeSettings settings) {
    ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
    container.setMaxTextMessageBufferSize(MESSAGE_BUFFER);
    container.setMaxBinaryMessageBufferSize(MESSAGE_BUFFER);
    container.setMaxSessionIdleTimeout(settings.silence().toMillis());
    return container;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
    return factory ->
        factory.addConnectorCustomizers(
            connector -> {
              connector.setProperty("socket.appReadBufSize", CONNECTION_BUFFER);
              connector.setProperty("socket.appWriteBufSize", CONNECTION_BUFFER);
            });
  }
}
