/** Invoices and credit notes: numbered without gaps, as PDF, by mail. */
@NullMarked
package app.quintet.platform.billing.invoice;

import org.jspecify.annotations.NullMarked;
