/** What is handed out and erased. */
@NullMarked
package app.quintet.platform.community.personal;

import org.jspecify.annotations.NullMarked;
