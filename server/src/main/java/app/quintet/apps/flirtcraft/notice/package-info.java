/** What reaches a person who is elsewhere. */
@NullMarked
package app.quintet.apps.flirtcraft.notice;

import org.jspecify.annotations.NullMarked;
