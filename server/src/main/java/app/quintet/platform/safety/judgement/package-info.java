/**
 * The fourth layer: a model's judgement, after the answer is on its way, which only ever raises.
 */
@NullMarked
package app.quintet.platform.safety.judgement;

import org.jspecify.annotations.NullMarked;
