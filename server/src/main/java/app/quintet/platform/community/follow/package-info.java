/** The follows as rows. */
@NullMarked
package app.quintet.platform.community.follow;

import org.jspecify.annotations.NullMarked;
