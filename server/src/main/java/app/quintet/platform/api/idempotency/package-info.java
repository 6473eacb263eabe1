/** Answers kept by idempotency key. */
@NullMarked
package app.quintet.platform.api.idempotency;

import org.jspecify.annotations.NullMarked;
