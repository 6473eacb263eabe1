/** What the app hands out and erases. */
@NullMarked
package app.quintet.apps.rebloom.personal;

import org.jspecify.annotations.NullMarked;
