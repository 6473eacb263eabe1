/** Access tokens and the keys that sign them. */
@NullMarked
package app.quintet.platform.identity.token;

import org.jspecify.annotations.NullMarked;
