/**
 * The character: who it is, how it understands a message, how its interest moves, what it answers
 * with and without a model.
 */
@NullMarked
package app.quintet.apps.flirtcraft.character;

import org.jspecify.annotations.NullMarked;
