package app.quintet.platform.ai.provider;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings under {@code quintet.ai}.
 *
 * @param providers tried in this order
 * @param tasks models by skill id and provider name, where they differ from the provider's own
 * @param prices by model, in dollars per million tokens; {@code default} is for unknown models
 */
@ConfigurationProperties("quintet.ai")
public record AiSettings(
    List<Provider> providers,
    Map<String, Map<String, List<String>>> tasks,
    Map<String, Price> prices,
    Budgets budgets,
    Limits limits) {
  /** Keeps absent parts empty. */
  public AiSettings {
    providers = providers == null ? List.of() : List.copyOf(providers);
    tasks = tasks == null ? Map.of() : Map.copyOf(tasks);
    prices = prices == null ? Map.of() : Map.copyOf(prices);
  }

  /**
   * One provider; on when it has a key, or an address of its own that may need none.
   *
   * @param baseUrl blank for the protocol's public address
   * @param models the first is primary, the others are its fallbacks
   */
  public record Provider(
      String name, Protocol protocol, String baseUrl, String key, List<String> models) {
    /** Whether it can be asked at all. */
    public boolean isOn() {
      return !models.isEmpty() && (!key.isBlank() || isLocal());
    }

    /** Whether it needs no key: then its calls cost nothing either, unless a price is set. */
    public boolean isLocal() {
      return key.isBlank() && protocol == Protocol.OPENAI && !baseUrl.isBlank();
    }

    /** The address in use. */
    public String url() {
      return baseUrl.isBlank() ? protocol.publicUrl : baseUrl;
    }

    /** Never shows the key. */
    @Override
    public String toString() {
      return "Provider[" + name + ", " + protocol + ", " + models + "]";
    }
  }

  /** How a provider is spoken to. */
  public enum Protocol {
    OPENROUTER("https://openrouter.ai/api/v1"),
    OPENAI("https://api.openai.com/v1"),
    ANTHROPIC("https://api.anthropic.com");

    private final String publicUrl;

    Protocol(String publicUrl) {
      this.publicUrl = publicUrl;
    }
  }

  /** Dollars per million tokens, read and written. */
  public record Price(double in, double out) {}

  /** Dollars per day and month (UTC), for the server and for each app. */
  public record Budgets(double serverDay, double serverMonth, double appDay, double appMonth) {}

  /**
   * Limits of time and number.
   *
   * @param deadline for a whole run
   * @param attempt for one model while another one remains
   * @param perMinute calls per provider
   * @param perDay calls per provider
   */
  public record Limits(Duration deadline, Duration attempt, int perMinute, int perDay) {}
}
