/** Where content lies: a folder or an S3 bucket, and this server's own disk while that is away. */
@NullMarked
package app.quintet.platform.media.store;

import org.jspecify.annotations.NullMarked;
