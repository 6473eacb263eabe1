/** Theme packs of prompts. */
@NullMarked
package app.quintet.apps.twotruths.pack;

import org.jspecify.annotations.NullMarked;
