/** What identity hands out and erases. */
@NullMarked
package app.quintet.platform.identity.personal;

import org.jspecify.annotations.NullMarked;
