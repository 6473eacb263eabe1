/** Speech to text by a provider. */
@NullMarked
package app.quintet.platform.ai.speech;

import org.jspecify.annotations.NullMarked;
