/** Safety over HTTP. */
@NullMarked
package app.quintet.platform.safety.web;

import org.jspecify.annotations.NullMarked;
