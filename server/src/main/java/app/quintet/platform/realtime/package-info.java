/**
 * The live channel: topics, who may listen, increasing ids, replay, presence and the bus between
 * nodes.
 */
@ApplicationModule(displayName = "Realtime")
@NullMarked
package app.quintet.platform.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
