/** Phrase lists: how they are written, and how a text is read to look for them. */
@NullMarked
package app.quintet.platform.safety.phrases;

import org.jspecify.annotations.NullMarked;
