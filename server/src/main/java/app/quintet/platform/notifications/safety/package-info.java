/**
 * What clinical staff and people are told after a crisis event, in words that give nothing away.
 */
@NullMarked
package app.quintet.platform.notifications.safety;

import org.jspecify.annotations.NullMarked;
