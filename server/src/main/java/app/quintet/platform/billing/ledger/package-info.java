/** The events of entitlements and the fold over them. */
@NullMarked
package app.quintet.platform.billing.ledger;

import org.jspecify.annotations.NullMarked;
