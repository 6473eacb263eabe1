package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers what was asked: the question's own subject first, and a yes or no where one is wanted.
 */
final class Answers {
  private final Picker picker;
  private final Heard heard;

  Answers(Picker picker, Heard heard) {
    this.picker = picker;
    this.heard = heard;
  }

  /** The answer to an inquiry within a number of words; null if the library has none that fits. */
  @Nullable Piece to(Inquiry inquiry, Picker.Wish wish) {
    for (List<String> cells : own(inquiry)) {
      Piece piece = picker.from(cells, wish);
      if (piece != null) {
        return piece;
      }
    }
    if (!inquiry.open() && !inquiry.ofFigure()) {
      Piece detail = detail(inquiry, wish);
      if (detail != null) {
        return detail;
      }
    }
    for (List<String> cells : general(inquiry)) {
      Piece piece = picker.from(cells, wish);
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }

  /** One to five words in answer. */
  List<List<String>> brief(Inquiry inquiry) {
    String subject = inquiry.subject();
    List<List<String>> groups = new ArrayList<>();
    if (direct(inquiry)) {
      groups.add(List.of("answer." + subject + ".short"));
    } else if (heard.move().asksAbout().contains(subject)) {
      return groups;
    } else if (inquiry.open()) {
      groups.add(List.of("shape." + inquiry.shape() + ".short"));
    } else if (heard.state().difficulty() == app.quintet.apps.flirtcraft.scenario.Difficulty.RED) {
      groups.add(List.of("aspect." + inquiry.aspect().wire() + ".short"));
      groups.add(List.of("shape." + inquiry.shape() + ".short"));
    }
    return groups;
  }

  // Whether the fact itself is asked for, and not what lies behind one already told.
  private boolean direct(Inquiry inquiry) {
    String subject = inquiry.subject();
    return picker.has("answer." + subject + ".say") && !told(subject);
  }

  private boolean told(String subject) {
    boolean fact = heard.turn().scene().context().persona().facts().containsKey(subject);
    return picker.told(subject)
        || picker.told(subject + "_note")
        || picker.told(subject + "_short")
        || subject.equals("from") && picker.told("years")
        || subject.equals("pet") && picker.told("pet_none")
        || subject.equals("sibling") && picker.told("sibling_none")
        || !fact && picker.saidFrom("answer." + subject + ".say")
        || !fact && picker.saidFrom("answer." + subject + ".short");
  }

  private List<List<String>> own(Inquiry inquiry) {
    String subject = inquiry.subject();
    List<List<String>> groups = new ArrayList<>();
    if (inquiry.ofFigure()) {
      String root = "place." + Cells.place(heard) + "." + subject + ".";
      for (String part : figureParts(inquiry.aspect())) {
        groups.add(List.of(root + part));
      }
      return groups;
    }
    if (subject.startsWith("topic.")) {
      return List.of(List.of(subject + ".opinion"));
    }
    if (direct(inquiry)) {
      groups.add(List.of("answer." + subject + ".say"));
      return groups;
    }
    boolean digs =
        switch (inquiry.aspect()) {
          case WHY, HOW, MORE, SURE, BEST, WORST, HARD, MISS, LIKE, WHEN -> true;
          default -> !heard.move().asksAbout().contains(subject);
        };
    if (digs) {
      groups.add(List.of("answer." + subject + ".why"));
    } else {
      groups.add(List.of("answer." + subject + ".again"));
      groups.add(List.of("answer." + subject + ".say"));
    }
    return groups;
  }

  private static List<String> figureParts(Aspect aspect) {
    return switch (aspect) {
      case WHY -> List.of("why", "more", "who", "did");
      case YESNO, SURE, HARD, MISS -> List.of("did", "more", "why", "who");
      case MORE, HOW, LIKE, BEST, WORST -> List.of("more", "why", "who", "did");
      default -> List.of("who", "more", "did", "why");
    };
  }

  private @Nullable Piece detail(Inquiry inquiry, Picker.Wish wish) {
    String subject = inquiry.subject();
    Aspect aspect = inquiry.aspect();
    List<String> exact = aspect.details().stream().filter(aspect::exact).toList();
    Piece piece =
        picker.detail(subject, exact, false, List.of("aspect." + aspect.wire() + ".say"), wish);
    if (piece == null) {
      piece = picker.detail(subject, exact, true, List.of("aspect.again.say"), wish);
    }
    return piece;
  }

  // What is not known is said to be so, and something that is known offered for it.
  private List<List<String>> unknown(Inquiry inquiry) {
    if (inquiry.wantsYesOrNo()) {
      return List.of(List.of("shape." + inquiry.shape() + ".say"));
    }
    boolean more = further(List.of(), Picker.Wish.ANY) != null;
    return List.of(List.of(more ? "aspect.instead.say" : "aspect.done.say"));
  }

  private List<List<String>> general(Inquiry inquiry) {
    List<List<String>> groups = new ArrayList<>();
    if (inquiry.subject().equals("story")) {
      groups.add(List.of("story." + storyPart(inquiry.aspect())));
      groups.add(List.of("story.more"));
    } else if (inquiry.open()) {
      boolean opinion = List.of("think", "like", "favourite").contains(inquiry.shape());
      if (opinion && !heard.move().topics().isEmpty()) {
        groups.add(List.of("topic." + heard.move().topics().getFirst() + ".opinion"));
      }
      groups.add(List.of("shape." + inquiry.shape() + ".say"));
    } else {
      groups.addAll(unknown(inquiry));
      groups.add(List.of("aspect.done.say"));
    }
    groups.add(List.of("shape." + inquiry.shape() + ".say"));
    groups.add(List.of("shape.any.say"));
    return groups;
  }

  private static String storyPart(Aspect aspect) {
    return switch (aspect) {
      case WHY -> "why";
      case WHO -> "who";
      case WHEN -> "when";
      case SURE, YESNO, HARD -> "sure";
      default -> "more";
    };
  }

  /** More of what the message asks about, details not told yet and not in the message already. */
  @Nullable Piece further(List<Piece> have, Picker.Wish wish) {
    Inquiry inquiry = heard.inquiry();
    if (inquiry == null || inquiry.open() || inquiry.ofFigure()) {
      return null;
    }
    String subject = inquiry.subject();
    Map<String, String> details = Details.of(heard.turn().scene().context().persona(), subject);
    List<String> names =
        Aspect.ANY.details().stream()
            .filter(details::containsKey)
            .filter(n -> have.stream().noneMatch(p -> p.facts().containsKey(subject + "_" + n)))
            .toList();
    for (String name : names) {
      Piece piece =
          picker.detail(subject, List.of(name), false, List.of("aspect.more." + name), wish);
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }
}
