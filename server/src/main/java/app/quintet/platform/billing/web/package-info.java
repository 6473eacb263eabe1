/** Billing over HTTP. */
@NullMarked
package app.quintet.platform.billing.web;

import org.jspecify.annotations.NullMarked;
