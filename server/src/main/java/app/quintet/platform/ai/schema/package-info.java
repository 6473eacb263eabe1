/** JSON schemas of output records, and the strict reading of what models answer. */
@NullMarked
package app.quintet.platform.ai.schema;

import org.jspecify.annotations.NullMarked;
