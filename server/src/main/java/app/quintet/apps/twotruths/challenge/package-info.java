/** Challenges and their segments: what is made, recorded, and shown to whom. */
@NullMarked
package app.quintet.apps.twotruths.challenge;

import org.jspecify.annotations.NullMarked;
