/** The endpoints beside the socket: tickets, long polling, presence setting. */
@NullMarked
package app.quintet.platform.realtime.web;

import org.jspecify.annotations.NullMarked;
