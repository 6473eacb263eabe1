/**
 * Programs that run outside the JVM on files of strangers: found or unpacked once, bounded in time,
 * memory and output, without a network, killed with their children, and taking turns.
 */
@NullMarked
package app.quintet.platform.media.tool;

import org.jspecify.annotations.NullMarked;
