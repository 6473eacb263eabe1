/** Locked accounts, and how an account ends. */
@NullMarked
package app.quintet.platform.identity.closing;

import org.jspecify.annotations.NullMarked;
