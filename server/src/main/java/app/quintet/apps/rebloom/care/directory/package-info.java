/** The professionals one could turn to, as the operator lists them, and who of them works here. */
@NullMarked
package app.quintet.apps.rebloom.care.directory;

import org.jspecify.annotations.NullMarked;
