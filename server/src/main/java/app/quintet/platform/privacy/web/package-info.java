/** The endpoints. */
@NullMarked
package app.quintet.platform.privacy.web;

import org.jspecify.annotations.NullMarked;
