/** What nobody needs any more is found at night. */
@NullMarked
package app.quintet.platform.media.sweep;

import org.jspecify.annotations.NullMarked;
