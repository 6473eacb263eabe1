/** Commands of the operator, run in a process of their own beside the server. */
@NullMarked
package app.quintet.platform.admin.command;

import org.jspecify.annotations.NullMarked;
