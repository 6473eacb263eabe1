/** Who works here, as the operator's command line says. */
@NullMarked
package app.quintet.platform.identity.staff;

import org.jspecify.annotations.NullMarked;
