/** Running skills: candidates, retries, repair, fallback, and what answers for an app. */
@NullMarked
package app.quintet.platform.ai.gateway;

import org.jspecify.annotations.NullMarked;
