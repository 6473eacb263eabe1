/**
 * The insights as a graph: what was learnt with all that shows it, in one question. Depth and cost
 * are bounded before a question is even validated; the wiring is made when the first one comes.
 */
@NullMarked
package app.quintet.apps.rebloom.graphql;

import org.jspecify.annotations.NullMarked;
