/** What can be measured in a message without any model. */
@NullMarked
package app.quintet.apps.flirtcraft.reading;

import org.jspecify.annotations.NullMarked;
