/** The kernel's beans. */
@NullMarked
package app.quintet.platform.kernel.beans;

import org.jspecify.annotations.NullMarked;
