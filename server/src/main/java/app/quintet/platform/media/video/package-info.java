/**
 * What is done to videos: looked into, made alike, joined, shown in small. The programs behind it
 * are those of {@link app.quintet.platform.media.tool}.
 */
@NullMarked
package app.quintet.platform.media.video;

import org.jspecify.annotations.NullMarked;
