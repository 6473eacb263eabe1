/** Hashing and judging passwords. */
@NullMarked
package app.quintet.platform.identity.password;

import org.jspecify.annotations.NullMarked;
