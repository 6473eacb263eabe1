/**
 * The test store of the dev profile: it speaks Stripe's protocol on this machine alone, moves no
 * money and knows no cards but its own. There is none of this outside the dev profile.
 */
@NullMarked
package app.quintet.platform.billing.sandbox;

import org.jspecify.annotations.NullMarked;
