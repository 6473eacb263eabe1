/** Reading and formatting of the catalogues. */
@NullMarked
package app.quintet.platform.languages.catalogue;

import org.jspecify.annotations.NullMarked;
