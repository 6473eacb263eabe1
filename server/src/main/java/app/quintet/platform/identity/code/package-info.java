/** Six-digit codes and links that travel by mail. */
@NullMarked
package app.quintet.platform.identity.code;

import org.jspecify.annotations.NullMarked;
