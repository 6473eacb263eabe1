/** The description of the API. */
@NullMarked
package app.quintet.platform.api.openapi;

import org.jspecify.annotations.NullMarked;
