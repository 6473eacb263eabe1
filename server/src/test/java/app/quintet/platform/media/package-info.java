/** Tests of media, and what they share. */
@NullMarked
package app.quintet.platform.media;

import org.jspecify.annotations.NullMarked;
