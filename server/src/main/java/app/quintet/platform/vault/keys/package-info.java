/** The master key, the keys of people wrapped by it, and where they are kept. */
@NullMarked
package app.quintet.platform.vault.keys;

import org.jspecify.annotations.NullMarked;
