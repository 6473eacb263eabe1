package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which cells carry an answer after its lead: the topic, the scene, the character's own life. */
final class Carriers {
  private static final Set<Kind> ROOM_FOR_MORE =
      EnumSet.of(
          Kind.FLAT,
          Kind.GREETING,
          Kind.AGREEMENT,
          Kind.STATEMENT,
          Kind.EMOJI,
          Kind.JOKE,
          Kind.THANKS);

  private Carriers() {}

  /** Cells that carry a message: the topic first, then the scene and the character's own life. */
  static List<List<String>> bodies(Heard heard) {
    List<List<String>> groups = new ArrayList<>();
    if (heard.move().has(Kind.LOW) && Grief.present(heard.turn())) {
      return List.of();
    }
    if (heard.move().has(Kind.LOW)) {
      // Somebody who is down is not told about the furniture.
      return List.of(List.of("low.share"), List.of("low.share"));
    }
    if (heard.move().kind() == Kind.INVITATION) {
      return List.of(List.of("flirt.share", "callback.share"));
    }
    List<String> topical = Cells.topical(heard, ".share");
    if (heard.inquiry() != null) {
      // Who asks is answered; the room around them can wait.
      return heard.inquiry().open() && !topical.isEmpty() ? List.of(topical) : List.of();
    }
    if (!topical.isEmpty()) {
      groups.add(topical);
    }
    if (Cells.theirs(heard)) {
      groups.add(List.of("flirt.share", "callback.share", "theirs.share"));
      return groups;
    }
    if (!ROOM_FOR_MORE.contains(heard.move().kind())) {
      groups.add(List.of("flirt.share", "callback.share"));
      return groups;
    }
    groups.add(List.of("place." + Cells.place(heard) + ".share"));
    groups.add(
        List.of("place." + Cells.place(heard) + ".share", "self.share", "mood." + mood(heard)));
    groups.add(List.of("flirt.share", "callback.share", "place." + Cells.place(heard) + ".share"));
    return groups;
  }

  /** Cells with something longer to tell. */
  static List<String> stories(Heard heard) {
    List<String> cells = new ArrayList<>();
    if (heard.move().has(Kind.LOW)) {
      // Grief is not answered with a trouble of one's own.
      return Grief.present(heard.turn()) ? cells : List.of("low.story");
    }
    Inquiry inquiry = heard.inquiry();
    if (inquiry != null) {
      return inquiry.subject().equals("tell")
          ? List.of("place." + Cells.place(heard) + ".story")
          : cells;
    }
    boolean said = Cells.ofAnything(heard);
    if (said || Cells.theirs(heard) || !ROOM_FOR_MORE.contains(heard.move().kind())) {
      return cells;
    }
    cells.add("place." + Cells.place(heard) + ".story");
    cells.add("self.story");
    return cells;
  }

  private static String mood(Heard heard) {
    return heard.turn().scene().context().persona().mood();
  }
}
