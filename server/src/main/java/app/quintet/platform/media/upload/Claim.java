package app.quintet.platform.media.upload;

import app.quintet.platform.media.file.FileRow;
import java.util.UUID;

/**
 * The right to add to an upload until somebody else takes it.
 *
 * @param whole nothing is left to be added
 */
record Claim(FileRow row, UUID writer, boolean whole) {}
