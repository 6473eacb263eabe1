/** The HTTP face of the game. */
@NullMarked
package app.quintet.apps.twotruths.web;

import org.jspecify.annotations.NullMarked;
