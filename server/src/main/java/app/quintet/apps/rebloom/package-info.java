/**
 * Someone to talk to, safely: conversations, moods, goals and what can be learnt from them. A
 * companion and not a clinician. Tables live in the schema rebloom.
 */
@ApplicationModule(displayName = "Rebloom")
@NullMarked
package app.quintet.apps.rebloom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
