package app.quintet.platform.data;

import java.io.IOException;
import java.sql.SQLException;

/**
 * An empty place to restore into: the data folder's database, or an external one. Nothing of it
 * counts before {@link #keep}.
 */
public interface RestoreTarget extends AutoCloseable {
  /** The two empty databases, each with its roles. */
  KeysDatabase databases();

  /** Makes what was restored the database of the server. */
  void keep() throws IOException, SQLException;

  @Override
  void close();
}
