/**
 * What every module may lean on: ids, time, pages, problems and the acting person. No SQL and no
 * HTTP.
 */
@ApplicationModule(displayName = "Kernel")
@NullMarked
package app.quintet.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
