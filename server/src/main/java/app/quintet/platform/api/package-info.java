/**
 * What all endpoints share: the envelope, errors, idempotency, rate limits, OpenAPI, headers and
 * the serving of the web clients.
 */
@ApplicationModule(displayName = "API")
@NullMarked
package app.quintet.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
