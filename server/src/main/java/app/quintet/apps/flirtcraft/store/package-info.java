/** How the app keeps sealed records and reads columns. */
@NullMarked
package app.quintet.apps.flirtcraft.store;

import org.jspecify.annotations.NullMarked;
