package app.quintet.platform.realtime.socket;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Bounds of the live channel.
 *
 * @param waitingFrames frames that may wait for one socket; with more it is cut off
 * @param waitingSize characters that may wait for one socket
 * @param sendTimeout how long one frame may take to leave before the socket is given up
 * @param subscriptions topics per socket
 * @param framesPerMinute frames a client may send
 * @param largestFrame characters of one client frame
 * @param socketsPerPerson open sockets and waiting polls of one person
 * @param socketsPerAddress open sockets and waiting polls of one address
 * @param silence after which a socket counts as dead; clients ping every 20 s
 */
@ConfigurationProperties("quintet.realtime")
record RealtimeSettings(
    int waitingFrames,
    int waitingSize,
    Duration sendTimeout,
    int subscriptions,
    int framesPerMinute,
    int largestFrame,
    int socketsPerPerson,
    int socketsPerAddress,
    Duration silence) {}
