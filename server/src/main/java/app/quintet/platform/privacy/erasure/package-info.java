/** The end of an account, step by step. */
@NullMarked
package app.quintet.platform.privacy.erasure;

import org.jspecify.annotations.NullMarked;
