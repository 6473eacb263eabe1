/** What an archive is made of: a sealed zip with JSON and a readable page. */
@NullMarked
package app.quintet.platform.privacy.archive;

import org.jspecify.annotations.NullMarked;
