package app.quintet.platform.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * What one module or app keeps about people, so that all of it can be handed out and all of it can
 * be erased; a bean of each module that has such tables. A test fails when a table that refers to a
 * person is named by none of these beans.
 */
public interface PersonalData {
  /** The module's name, lower case: the folder of its files in the archive. */
  String module();

  /** The tables it answers for, with their schema: {@code "flirtcraft.message"}. */
  Set<String> tables();

  /**
   * Hands out everything that these tables hold about the person, opened and readable. Called in a
   * transaction that acts as the person and sees one unmoving state of the database; what is read
   * must be read through it, and long lists row by row.
   */
  void export(UUID person, ExportSink sink);

  /**
   * Deletes everything that these tables hold about the person, and whatever the module keeps of
   * them elsewhere (caches, files). Called in a transaction that acts as the person, after the
   * account was locked; again after a crash, so it must bear being repeated. Rows that go when the
   * account's row goes ({@code on delete cascade}) may be left to that.
   */
  void erase(UUID person);
}
