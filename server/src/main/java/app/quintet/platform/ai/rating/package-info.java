/** Ratings of words and pictures by a provider. */
@NullMarked
package app.quintet.platform.ai.rating;

import org.jspecify.annotations.NullMarked;
