/** Answers with content: whole or in ranges, to its owner, by app or by signed link. */
@NullMarked
package app.quintet.platform.media.serving;

import org.jspecify.annotations.NullMarked;
