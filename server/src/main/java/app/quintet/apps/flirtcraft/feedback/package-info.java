/** The small hint a person gets for each message. */
@NullMarked
package app.quintet.apps.flirtcraft.feedback;

import org.jspecify.annotations.NullMarked;
