/** What the companion remembers of a person, for the person to read, correct and delete. */
@NullMarked
package app.quintet.apps.rebloom.memory;

import org.jspecify.annotations.NullMarked;
