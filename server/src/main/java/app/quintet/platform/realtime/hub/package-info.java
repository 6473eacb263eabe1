/** Topics and who listens to them: ids, replay, delivery on this node and between nodes. */
@NullMarked
package app.quintet.platform.realtime.hub;

import org.jspecify.annotations.NullMarked;
