/** What the vault needs again and again: wrapping keys anew and copying them. */
@NullMarked
package app.quintet.platform.admin.keys;

import org.jspecify.annotations.NullMarked;
