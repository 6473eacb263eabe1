/** The ledger of consents. */
@NullMarked
package app.quintet.platform.identity.consent;

import org.jspecify.annotations.NullMarked;
