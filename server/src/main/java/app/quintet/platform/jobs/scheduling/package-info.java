/** The scheduler: db-scheduler takes what is due, this package says what happens to it. */
@NullMarked
package app.quintet.platform.jobs.scheduling;

import org.jspecify.annotations.NullMarked;
