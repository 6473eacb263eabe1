/** The hash chain. */
@NullMarked
package app.quintet.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
