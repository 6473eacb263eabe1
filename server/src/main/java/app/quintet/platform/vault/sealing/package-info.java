/** Envelope encryption with a key per person. */
@NullMarked
package app.quintet.platform.vault.sealing;

import org.jspecify.annotations.NullMarked;
