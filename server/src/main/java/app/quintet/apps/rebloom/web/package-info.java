/** Rebloom over HTTP. */
@NullMarked
package app.quintet.apps.rebloom.web;

import org.jspecify.annotations.NullMarked;
