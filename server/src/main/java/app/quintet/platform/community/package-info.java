/**
 * Who follows whom. Posts, comments and reactions come with the apps that need them. The table:
 * follow.
 */
@ApplicationModule(displayName = "Community")
@NullMarked
package app.quintet.platform.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
