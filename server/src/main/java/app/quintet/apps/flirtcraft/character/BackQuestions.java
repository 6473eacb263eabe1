package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.List;

/** Which cells ask back, the most fitting group first. */
final class BackQuestions {
  private BackQuestions() {}

  /** Groups of cells that ask back. */
  static List<List<String>> asks(Heard heard) {
    List<List<String>> groups = new ArrayList<>();
    if (Cells.withdraws(heard)) {
      return List.of(List.of("said.withdraws.ask"));
    }
    if (heard.move().has(Kind.LOW)) {
      return List.of(List.of(Grief.present(heard.turn()) ? "low.grief_ask" : "low.ask"));
    }
    Inquiry inquiry = heard.inquiry();
    if (heard.move().kind() == Kind.INVITATION) {
      // An offer is answered; a question on top would be haggling.
      return groups;
    }
    if (inquiry != null) {
      if (inquiry.open() && inquiry.shape().equals("advise")) {
        return List.of(List.of("recip.advise"));
      }
      if (inquiry.ofFigure()) {
        groups.add(List.of("recip.figure"));
      } else if (inquiry.subject().equals("name")
          && heard.state().memory().userFacts().containsKey("name")) {
        return groups;
      } else if (inquiry.ofThem()) {
        groups.add(List.of("recip." + inquiry.subject()));
        groups.add(List.of("recip.any"));
      }
      groups.add(List.of("place." + Cells.place(heard) + ".ask", "recip.asked"));
      return groups;
    }
    if (!heard.remark().isEmpty()) {
      groups.add(List.of("said." + heard.remark() + ".ask"));
    }
    if (!heard.move().echo().isEmpty()) {
      groups.add(List.of("echo.ask"));
    }
    List<String> followed = new ArrayList<>();
    heard.move().facts().keySet().forEach(key -> followed.add("follow." + key));
    if (!followed.isEmpty()) {
      groups.add(followed);
    }
    List<String> topical = Cells.topical(heard, ".ask");
    if (!topical.isEmpty()) {
      groups.add(topical);
    }
    if (Cells.theirs(heard)) {
      groups.add(List.of(heard.move().has(Kind.STORY) ? "follow.tale" : "follow.any"));
    }
    List<String> facts = new ArrayList<>();
    Memory memory = heard.state().memory();
    for (String key : List.of("name", "work", "from", "likes")) {
      if (!memory.userFacts().containsKey(key) && !memory.asked().contains("ask." + key)) {
        facts.add("ask." + key);
      }
    }
    groups.add(List.of("place." + Cells.place(heard) + ".ask"));
    if (!facts.isEmpty() && heard.state().tally().turns() > 1) {
      groups.add(facts);
    }
    groups.add(List.of("callback.ask", "place." + Cells.place(heard) + ".ask"));
    return groups;
  }
}
