/** Transactions that carry whom they act for. */
@NullMarked
package app.quintet.platform.data.acting;

import org.jspecify.annotations.NullMarked;
