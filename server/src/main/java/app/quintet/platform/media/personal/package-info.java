/** What media hands out and erases. */
@NullMarked
package app.quintet.platform.media.personal;

import org.jspecify.annotations.NullMarked;
