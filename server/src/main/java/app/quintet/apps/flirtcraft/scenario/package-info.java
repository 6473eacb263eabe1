/** The eight places to practise in and the three difficulties. */
@NullMarked
package app.quintet.apps.flirtcraft.scenario;

import org.jspecify.annotations.NullMarked;
