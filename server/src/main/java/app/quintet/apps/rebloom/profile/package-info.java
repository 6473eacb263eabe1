/** Who somebody is here, what they agreed to, and how they wish to be talked with. */
@NullMarked
package app.quintet.apps.rebloom.profile;

import org.jspecify.annotations.NullMarked;
