package app.quintet.platform.vault;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a record as JSON sealed with its owner's key. */
@Component
public class SealedJson {
  private final Vault vault;
  private final JsonMapper json;

  public SealedJson(Vault vault, JsonMapper json) {
    this.vault = vault;
    // Unlike a request, what an older or newer version of this program stored may differ by fields.
    this.json =
        json.rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  /** Seals the value; the context names row and field. */
  public byte[] seal(UUID owner, String context, Object value) {
    return vault.seal(owner, context, json.writeValueAsString(value));
  }

  /** Opens what {@link #seal} made. */
  public <T> T open(UUID owner, String context, byte[] sealed, Class<T> type) {
    return json.readValue(vault.open(owner, context, sealed), type);
  }
}
