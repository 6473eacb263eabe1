/** What the person's own figures show: patterns, triggers, what helped, and what to work on. */
@NullMarked
package app.quintet.apps.rebloom.insight;

import org.jspecify.annotations.NullMarked;
