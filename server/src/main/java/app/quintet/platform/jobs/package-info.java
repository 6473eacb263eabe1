/** Work that must happen later or again: one-time and recurring jobs, retries and dead letters. */
@ApplicationModule(displayName = "Jobs")
@NullMarked
package app.quintet.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
