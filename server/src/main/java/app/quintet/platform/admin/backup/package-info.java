/** Backups the server makes by itself. */
@NullMarked
package app.quintet.platform.admin.backup;

import org.jspecify.annotations.NullMarked;
