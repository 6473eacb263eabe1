/** The outbox of domain events. */
@NullMarked
package app.quintet.platform.data.outbox;

import org.jspecify.annotations.NullMarked;
