/** Reports, and what a moderator decides. */
@NullMarked
package app.quintet.apps.twotruths.report;

import org.jspecify.annotations.NullMarked;
