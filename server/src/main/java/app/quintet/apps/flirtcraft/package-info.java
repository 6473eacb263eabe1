/**
 * Practise a conversation with a character and get it reviewed. Tables live in the schema
 * flirtcraft.
 */
@ApplicationModule(displayName = "FlirtCraft")
@NullMarked
package app.quintet.apps.flirtcraft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
