/** Passkeys: setting them up, signing in with them, and the strength they give a session. */
@NullMarked
package app.quintet.platform.identity.passkey;

import org.jspecify.annotations.NullMarked;
