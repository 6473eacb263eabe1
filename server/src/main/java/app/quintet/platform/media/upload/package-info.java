/** Uploads by tus 1.0: they resume at the byte where they broke off, on any node. */
@NullMarked
package app.quintet.platform.media.upload;

import org.jspecify.annotations.NullMarked;
