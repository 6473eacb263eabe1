/** Measures how a voice behaves: pitch, loudness, pace and pauses, in 16 kHz mono. */
@NullMarked
package app.quintet.platform.media.voice;

import org.jspecify.annotations.NullMarked;
