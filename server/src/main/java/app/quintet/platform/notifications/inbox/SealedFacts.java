package app.quintet.platform.notifications.inbox;

import app.quintet.platform.vault.Vault;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts of a notice, sealed with its person's key. */
@Component
class SealedFacts {
  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
  private final Vault vault;
  private final JsonMapper json;

  SealedFacts(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  byte[] seal(UUID person, UUID notice, Map<String, String> facts) {
    return vault.seal(person, context(notice), json.writeValueAsString(facts));
  }

  Map<String, String> open(UUID person, UUID notice, byte[] sealed) {
    return json.readValue(vault.open(person, context(notice), sealed), FACTS);
  }

  private static String context(UUID notice) {
    return "notifications.notice/" + notice;
  }
}
