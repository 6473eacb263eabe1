/** What billing tells people beside receipts. */
@NullMarked
package app.quintet.platform.billing.notice;

import org.jspecify.annotations.NullMarked;
