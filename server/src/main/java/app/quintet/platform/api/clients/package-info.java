/** Serving the web clients. */
@NullMarked
package app.quintet.platform.api.clients;

import org.jspecify.annotations.NullMarked;
