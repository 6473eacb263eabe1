/** Goals and the steps towards them. */
@NullMarked
package app.quintet.apps.rebloom.goal;

import org.jspecify.annotations.NullMarked;
