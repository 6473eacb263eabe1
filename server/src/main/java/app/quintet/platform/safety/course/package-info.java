/** A person's recent course: signs with their time, without words, that add to a text's worry. */
@NullMarked
package app.quintet.platform.safety.course;

import org.jspecify.annotations.NullMarked;
