/**
 * The one door for every model call: providers, fallback, budgets, caches, skills and embeddings.
 */
@ApplicationModule(displayName = "AI")
@NullMarked
package app.quintet.platform.ai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
