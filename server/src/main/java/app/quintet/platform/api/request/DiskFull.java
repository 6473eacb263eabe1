package app.quintet.platform.api.request;

import java.sql.SQLException;

/** Recognises PostgreSQL's "disk full" (SQLSTATE 53100) anywhere in a chain of causes. */
final class DiskFull {
  private DiskFull() {}

  static boolean is(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && "53100".equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
