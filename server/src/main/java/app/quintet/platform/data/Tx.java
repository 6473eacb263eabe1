package app.quintet.platform.data;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.RowMapper;

/**
 * The only way to the database. Every transaction names whom it acts for; row-level security reads
 * that name. A query outside a transaction is an error.
 *
 * <p>A nested call with the same actor joins; one with another actor changes the actor for its span
 * inside the same transaction and changes it back, so either all of it commits or nothing does.
 */
public interface Tx {
  /** Runs the work as this person; rolls back when it throws. */
  <T> T as(UUID person, Supplier<T> work);

  /** Runs the work as this person; rolls back when it throws. */
  void as(UUID person, Runnable work);

  /**
   * Runs the work as the system for one purpose, a name that the policies of the tables it needs
   * mention ({@code acting.system('retention')}); it sees nothing else.
   */
  <T> T asSystem(String purpose, Supplier<T> work);

  /** Runs the work as the system for one purpose. */
  void asSystem(String purpose, Runnable work);

  /**
   * Reads as this person in one round trip and one implicit transaction: the fastest way for a
   * single query. Parameters are positional ({@code ?}). Inside a running transaction it joins it.
   */
  <T> List<T> read(UUID person, String sql, RowMapper<T> mapper, Object... parameters);

  /**
   * Reads as the system for one purpose, otherwise like {@link #read(UUID, String, RowMapper,
   * Object...)}: unlike {@link #once} the statement is planned once and not again each time.
   */
  <T> List<T> readAsSystem(String purpose, String sql, RowMapper<T> mapper, Object... parameters);

  /**
   * Runs a single statement as the system for one purpose, in one round trip and one implicit
   * transaction: for counters on hot paths. Parameters are positional ({@code ?}); an error undoes
   * it whole. Inside a running transaction it joins it.
   */
  <T> List<T> once(String purpose, String sql, RowMapper<T> mapper, Object... parameters);

  /**
   * Reads as this person in one read-only transaction that sees one unmoving state of the database
   * from its first query to its last, whatever others write meanwhile. Not inside another one.
   */
  <T> T snapshot(UUID person, Supplier<T> work);

  /** Runs after the current transaction has committed; at once when there is none. */
  void afterCommit(Runnable work);
}
