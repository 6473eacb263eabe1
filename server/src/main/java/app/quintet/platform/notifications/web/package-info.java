/** Notices over HTTP. */
@NullMarked
package app.quintet.platform.notifications.web;

import org.jspecify.annotations.NullMarked;
