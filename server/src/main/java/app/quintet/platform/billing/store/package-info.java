/** What stores tell about purchases, and what it amounts to, whatever order it arrives in. */
@NullMarked
package app.quintet.platform.billing.store;

import org.jspecify.annotations.NullMarked;
