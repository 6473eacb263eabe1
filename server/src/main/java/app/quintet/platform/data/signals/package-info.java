/** LISTEN and NOTIFY. */
@NullMarked
package app.quintet.platform.data.signals;

import org.jspecify.annotations.NullMarked;
