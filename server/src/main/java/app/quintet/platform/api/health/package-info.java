/** Health of the server and what it leans on. */
@NullMarked
package app.quintet.platform.api.health;

import org.jspecify.annotations.NullMarked;
