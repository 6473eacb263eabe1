/** What billing hands out and erases; apart from the ledger, which the command line needs alone. */
@NullMarked
package app.quintet.platform.billing.personal;

import org.jspecify.annotations.NullMarked;
