/** What FlirtCraft hands out to its people and erases for them. */
@NullMarked
package app.quintet.apps.flirtcraft.personal;

import org.jspecify.annotations.NullMarked;
