/** The port to model providers and its two protocols: OpenAI-compatible and Anthropic. */
@NullMarked
package app.quintet.platform.ai.provider;

import org.jspecify.annotations.NullMarked;
