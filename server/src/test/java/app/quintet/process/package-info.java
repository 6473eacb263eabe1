/** Tests of the server as a process among others. */
@NullMarked
package app.quintet.process;

import org.jspecify.annotations.NullMarked;
