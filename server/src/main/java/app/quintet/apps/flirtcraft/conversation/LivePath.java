package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.realtime.SocketPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shorthand for listening to one conversation. */
@Configuration(proxyBeanMethods = false)
class LivePath {
  @Bean
  SocketPath liveConversation() {
    return new SocketPath("/api/v1/flirtcraft/conversations/{id}/live", FlirtCraft.TOPIC + ":{id}");
  }
}
