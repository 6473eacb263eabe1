/** Buckets behind the rate limits. */
@NullMarked
package app.quintet.platform.api.limits;

import org.jspecify.annotations.NullMarked;
