package app.quintet.apps.rebloom;

import java.util.Set;

/**
 * One table of a person's rows, for handing all of it out and erasing all of it; a bean of the room
 * that has the table. What is sealed in it must have been sealed for {@code
 * "<schema>.<table>.<column>/" + id}, with the person's id where the table has no column {@code
 * id}.
 *
 * @param path the name of its file in the archive: {@code "moods"}; empty if it has none
 * @param table with its schema
 * @param json columns whose sealed text is JSON
 */
public record PersonalSheet(String path, String table, Set<String> json) {
  /** A table that is erased and not handed out, because a person could read nothing in it. */
  public static PersonalSheet unreadable(String table) {
    return new PersonalSheet("", table, Set.of());
  }

  /** A table whose sealed columns hold plain words. */
  public PersonalSheet(String path, String table) {
    this(path, table, Set.of());
  }
}
