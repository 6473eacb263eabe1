/** How voice and face behaved; entertainment, and no lie detector. */
@NullMarked
package app.quintet.apps.twotruths.analysis;

import org.jspecify.annotations.NullMarked;
