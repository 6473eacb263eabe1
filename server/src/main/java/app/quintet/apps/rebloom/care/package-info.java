/** Professionals: finding one, asking for an appointment, and letting a therapist read. */
@NullMarked
package app.quintet.apps.rebloom.care;

import org.jspecify.annotations.NullMarked;
