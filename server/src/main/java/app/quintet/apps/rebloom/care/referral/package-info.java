/** Asking a professional for an appointment. */
@NullMarked
package app.quintet.apps.rebloom.care.referral;

import org.jspecify.annotations.NullMarked;
