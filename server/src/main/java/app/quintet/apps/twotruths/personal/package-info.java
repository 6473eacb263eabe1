/** What is handed out and erased. */
@NullMarked
package app.quintet.apps.twotruths.personal;

import org.jspecify.annotations.NullMarked;
