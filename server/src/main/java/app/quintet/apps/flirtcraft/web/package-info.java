/** The HTTP face of FlirtCraft. */
@NullMarked
package app.quintet.apps.flirtcraft.web;

import org.jspecify.annotations.NullMarked;
