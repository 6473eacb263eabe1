/** Identity over HTTP: endpoints, cookies, CSRF and the security filter chain. */
@NullMarked
package app.quintet.platform.identity.web;

import org.jspecify.annotations.NullMarked;
