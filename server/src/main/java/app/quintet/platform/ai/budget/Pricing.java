package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.ai.provider.AiSettings.Price;
import app.quintet.platform.ai.provider.Candidate;
import app.quintet.platform.ai.provider.ChatReply;
import app.quintet.platform.ai.provider.ChatRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a call may cost at most, and what it did cost, in millionths of a US dollar. */
@Component
public class Pricing {
  // English has about four characters a token; three is on the safe side for other languages.
  private static final int CHARACTERS_PER_TOKEN = 3;
  private static final int TOKENS_PER_TURN = 8;
  // For models that nobody has priced: dear enough to be noticed, not to be overrun.
  private static final Price UNKNOWN = new Price(3, 15);
  private static final Price FREE = new Price(0, 0);
  private final AiSettings settings;
  // By the name of the skill, whose schema never changes.
  private final Map<String, Integer> schemas = new ConcurrentHashMap<>();

  Pricing(AiSettings settings) {
    this.settings = settings;
  }

  /** The most this call can cost: all of its output tokens used. */
  public long most(Candidate candidate, ChatRequest request) {
    long characters =
        schemas.computeIfAbsent(request.name(), name -> request.schema().toString().length());
    for (var turn : request.turns()) {
      characters += turn.text().length() + TOKENS_PER_TURN * CHARACTERS_PER_TOKEN;
    }
    return cost(candidate, characters / CHARACTERS_PER_TOKEN + 1, request.maxTokens());
  }

  /** What the answer cost: what the provider says, else by its tokens. */
  public long actual(Candidate candidate, ChatReply reply) {
    Double told = reply.costDollars();
    if (told != null && told >= 0 && told < 1_000) {
      return (long) Math.ceil(told * 1_000_000);
    }
    return cost(candidate, reply.tokensIn(), reply.tokensOut());
  }

  // Dollars per million tokens are millionths of a dollar per token.
  private long cost(Candidate candidate, long in, long out) {
    Price price = settings.prices().get(candidate.model());
    if (price == null) {
      price = candidate.free() ? FREE : settings.prices().getOrDefault("default", UNKNOWN);
    }
    return (long) Math.ceil(in * price.in() + out * price.out());
  }
}
