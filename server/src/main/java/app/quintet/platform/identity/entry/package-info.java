/** The ways in: register, sign in, guest, upgrade, verify, recover, change. */
@NullMarked
package app.quintet.platform.identity.entry;

import org.jspecify.annotations.NullMarked;
