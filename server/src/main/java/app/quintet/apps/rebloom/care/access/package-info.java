/** What somebody lets their therapist read: asked for with a code, granted by kind and days. */
@NullMarked
package app.quintet.apps.rebloom.care.access;

import org.jspecify.annotations.NullMarked;
