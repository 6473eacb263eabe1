/** Pictures: measured before they are decoded, turned into WebP, rid of what the camera noted. */
@NullMarked
package app.quintet.platform.media.image;

import org.jspecify.annotations.NullMarked;
