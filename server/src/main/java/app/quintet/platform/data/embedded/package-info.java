/** The launcher of the embedded PostgreSQL. */
@NullMarked
package app.quintet.platform.data.embedded;

import org.jspecify.annotations.NullMarked;
