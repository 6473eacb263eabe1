package app.quintet.apps.twotruths.pack;

import java.util.List;

/**
 * Prompts on one theme.
 *
 * @param premium whether it must be bought, alone or with premium
 * @param prompts twelve, each a beginning or a question for a statement
 */
public record Pack(String id, String title, boolean premium, List<String> prompts) {
  /** Takes a copy. */
  public Pack {
    prompts = List.copyOf(prompts);
  }
}
