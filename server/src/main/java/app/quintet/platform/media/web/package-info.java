/** Media over HTTP. */
@NullMarked
package app.quintet.platform.media.web;

import org.jspecify.annotations.NullMarked;
