/**
 * The server's message catalogues: {@code messages/<language>/<module>.yaml}, in ICU message
 * format. Other modules ask through {@link app.quintet.platform.kernel.Messages}.
 */
@ApplicationModule(displayName = "Languages")
@NullMarked
package app.quintet.platform.languages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
