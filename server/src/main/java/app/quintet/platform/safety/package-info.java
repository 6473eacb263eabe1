/**
 * The crisis assessment that every private text passes, the safety card, and the moderation of
 * text.
 */
@ApplicationModule(displayName = "Safety")
@NullMarked
package app.quintet.platform.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
