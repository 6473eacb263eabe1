/** RevenueCat's webhooks: who may call, and what its events mean. */
@NullMarked
package app.quintet.platform.billing.revenuecat;

import org.jspecify.annotations.NullMarked;
