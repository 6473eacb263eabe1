/** What each call took and cost: metrics, the table of calls, health, retention. */
@NullMarked
package app.quintet.platform.ai.metering;

import org.jspecify.annotations.NullMarked;
