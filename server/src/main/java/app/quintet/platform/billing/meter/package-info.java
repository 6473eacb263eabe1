/** Counting what plans limit. */
@NullMarked
package app.quintet.platform.billing.meter;

import org.jspecify.annotations.NullMarked;
