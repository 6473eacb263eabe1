/**
 * PostgreSQL, embedded or external: roles, transactions that carry the acting person, signals
 * between nodes, and the outbox of domain events.
 */
@ApplicationModule(displayName = "Data")
@NullMarked
package app.quintet.platform.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
