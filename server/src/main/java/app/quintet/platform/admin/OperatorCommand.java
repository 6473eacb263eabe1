package app.quintet.platform.admin;

import java.util.List;

/**
 * Commands of an app for the operator; a bean. It runs beside the server with the few modules of
 * {@code admin.command.Beside} and imports whatever else it needs.
 */
public interface OperatorCommand {
  /** The commands' first words, which {@link AdminCommands} lists with their number of words. */
  List<String> names();

  /**
   * Does what the words say; answers with a sentence. Throws IllegalArgumentException that says
   * what to correct.
   *
   * @param words what stands behind the name, as many as its usage shows
   */
  String run(String name, List<String> words);
}
