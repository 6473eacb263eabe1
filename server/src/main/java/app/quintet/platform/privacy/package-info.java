/**
 * What people decide about what is kept of them: the archive of everything, erasure, retention, and
 * who read what. The tables: export (archives asked for) and erasure (farewells and receipts).
 */
@ApplicationModule(displayName = "Privacy")
@NullMarked
package app.quintet.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
