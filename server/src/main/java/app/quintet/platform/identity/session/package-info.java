/** Sessions, their refresh tokens, and who has been signed out lately. */
@NullMarked
package app.quintet.platform.identity.session;

import org.jspecify.annotations.NullMarked;
