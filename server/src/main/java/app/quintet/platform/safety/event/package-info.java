/** Crisis events: kept before anything is answered, followed up, and read by clinical staff. */
@NullMarked
package app.quintet.platform.safety.event;

import org.jspecify.annotations.NullMarked;
