/** The endpoint of the badge. */
@NullMarked
package app.quintet.platform.ai.web;

import org.jspecify.annotations.NullMarked;
