/** How much plans let people store. */
@NullMarked
package app.quintet.platform.billing.storage;

import org.jspecify.annotations.NullMarked;
