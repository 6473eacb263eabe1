/** Pushes to browsers (Web Push): devices, encryption, the server's key, delivery. */
@NullMarked
package app.quintet.platform.notifications.push;

import org.jspecify.annotations.NullMarked;
