/** Danger in a text: phrases, a learnt model over sentences, and how they become one level. */
@NullMarked
package app.quintet.platform.safety.crisis;

import org.jspecify.annotations.NullMarked;
