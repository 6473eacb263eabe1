/**
 * Stripe: its webhooks, what they amount to, and buying, changing and ending through its client.
 */
@NullMarked
package app.quintet.platform.billing.stripe;

import org.jspecify.annotations.NullMarked;
