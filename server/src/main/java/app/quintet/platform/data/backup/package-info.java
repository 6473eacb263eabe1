/** Copying the whole database out of a running server, and into an empty one. */
@NullMarked
package app.quintet.platform.data.backup;

import org.jspecify.annotations.NullMarked;
