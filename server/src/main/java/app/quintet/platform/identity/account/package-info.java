/** The account's rows, its rules and what other modules may ask of it. */
@NullMarked
package app.quintet.platform.identity.account;

import org.jspecify.annotations.NullMarked;
