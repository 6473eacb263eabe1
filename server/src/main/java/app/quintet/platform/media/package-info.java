/**
 * Files of people: uploads that resume, the store they rest in, what they really are, who may see
 * them and when they go, and the tools that work on video and voice. Private unless an app shows
 * them. The tables: file, piece, variant, waiting and farewell.
 */
@ApplicationModule(displayName = "Media")
@NullMarked
package app.quintet.platform.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
