/**
 * Three short recorded statements, one of them a lie; others watch, guess, and see how they were
 * fooled. Tables live in the schema twotruths; the files belong to the platform's media.
 */
@ApplicationModule(displayName = "Two Truths and a Lie")
@NullMarked
package app.quintet.apps.twotruths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
