/** Filters around every request and the mapping of errors. */
@NullMarked
package app.quintet.platform.api.request;

import org.jspecify.annotations.NullMarked;
