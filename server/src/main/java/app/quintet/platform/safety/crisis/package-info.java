/** The crisis assessment: phrases, and a small model over sentence embeddings. */
@NullMarked
package app.quintet.platform.safety.crisis;

import org.jspecify.annotations.NullMarked;
