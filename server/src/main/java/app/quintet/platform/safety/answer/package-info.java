/** What no answer to a person may say. */
@NullMarked
package app.quintet.platform.safety.answer;

import org.jspecify.annotations.NullMarked;
