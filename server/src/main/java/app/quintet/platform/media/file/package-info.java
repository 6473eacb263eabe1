/** The rows of files and what the apps do with them. */
@NullMarked
package app.quintet.platform.media.file;

import org.jspecify.annotations.NullMarked;
