/** What identity throws away once a night. */
@NullMarked
package app.quintet.platform.identity.cleanup;

import org.jspecify.annotations.NullMarked;
