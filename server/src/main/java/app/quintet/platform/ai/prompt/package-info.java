/** Prompt files, and what is made ready of a call before any provider sees it. */
@NullMarked
package app.quintet.platform.ai.prompt;

import org.jspecify.annotations.NullMarked;
