/** Archives of everything, asked for, made and fetched. */
@NullMarked
package app.quintet.platform.privacy.export;

import org.jspecify.annotations.NullMarked;
