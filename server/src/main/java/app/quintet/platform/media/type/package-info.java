/** What a file really is, by its bytes. */
@NullMarked
package app.quintet.platform.media.type;

import org.jspecify.annotations.NullMarked;
