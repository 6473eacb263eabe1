/** What the operator sees at start. */
@NullMarked
package app.quintet.platform.admin.start;

import org.jspecify.annotations.NullMarked;
