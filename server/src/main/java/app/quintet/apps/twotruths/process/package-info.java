/** From recordings to a published video, step by step, surviving a crash at any of them. */
@NullMarked
package app.quintet.apps.twotruths.process;

import org.jspecify.annotations.NullMarked;
