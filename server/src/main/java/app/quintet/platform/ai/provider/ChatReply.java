package app.quintet.platform.ai.provider;

import org.jspecify.annotations.Nullable;

/**
 * What a model answered.
 *
 * @param content the raw text, meant to be JSON
 * @param tokensIn as counted by the provider; 0 if it does not say
 * @param tokensOut as counted by the provider; 0 if it does not say
 * @param costDollars what the provider says the call cost, where it says so
 */
public record ChatReply(
    String content, int tokensIn, int tokensOut, @Nullable Double costDollars) {}
