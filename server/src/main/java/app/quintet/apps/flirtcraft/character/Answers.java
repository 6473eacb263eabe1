package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers what was asked: the question's own subject first, and a yes or no where one is wanted.
 */
final class Answers {
  private static final int LONGEST = 95;
  private static final Set<String> NOT_BRIEFLY =
      Set.of("recall", "week", "teach", "teach_job", "teach_this");
  // Below this nobody tells a stranger a story because they ask for one.
  private static final int TELLS_FROM = 45;
  private static final int TEACHES = 35;
  private static final int TEACHES_GLADLY = 60;
  // Of these a person has an opinion of their own, and not always a kind one.
  private static final Set<String> SIDED = Set.of("think", "like");

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
    if (wish.most() < LONGEST) {
      // Rather a longer message than another answer to a question that has one.
      return to(inquiry, wish.within(LONGEST));
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
    if (inquiry.probe() != null || inquiry.ofFigure() || NOT_BRIEFLY.contains(subject)) {
      return groups;
    }
    if (toThePoint(inquiry)) {
      return groups;
    }
    if (direct(inquiry)) {
      groups.add(List.of(picker.answer(subject, "short")));
    } else if (heard.move().asksAbout().contains(subject)) {
      return groups;
    } else if (inquiry.open() && !sided(inquiry)) {
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
    return picker.has(picker.answer(subject, "say")) && !told(subject) && !toThePoint(inquiry);
  }

  // "Is it any good?" is not answered with what it is.
  private boolean toThePoint(Inquiry inquiry) {
    boolean fact = !Details.of(persona(), inquiry.subject()).isEmpty();
    boolean asked = inquiry.aspect() == Aspect.GOOD || inquiry.aspect() == Aspect.ODD;
    boolean hand =
        inquiry.subject().equals("activity") || InHand.OTHERS.contains(inquiry.subject());
    return fact && (asked || hand && InHand.wondered(heard.turn().heard()));
  }

  private boolean told(String subject) {
    boolean fact = persona().facts().containsKey(subject);
    return picker.told(subject)
        || picker.told(subject + "_note")
        || picker.told(subject + "_short")
        || subject.equals("from") && picker.told("years")
        || subject.equals("pet") && picker.told("pet_none")
        || subject.equals("sibling") && picker.told("sibling_none")
        || subject.equals("advice") && picker.saidFrom("shape.advise.say")
        || subject.equals("advice") && picker.saidFrom("shape.advise.short")
        || !fact && picker.saidFrom(picker.answer(subject, "say"))
        || !fact && picker.saidFrom(picker.answer(subject, "short"));
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
    if (subject.equals("bot_story") && heard.state().level() >= TELLS_FROM) {
      return List.of(
          List.of("place." + Cells.place(heard) + ".story"), List.of("answer.bot_story.say"));
    }
    if (subject.equals("recall")) {
      return List.of(recalled(inquiry), List.of("recall.none"));
    }
    if (direct(inquiry)) {
      groups.add(List.of(picker.answer(subject, willing(subject))));
      return groups;
    }
    if (inquiry.probe() != null) {
      return List.of(
          List.of(picker.answer(subject, "again")), List.of(picker.answer(subject, "say")));
    }
    boolean asked = heard.move().asksAbout().contains(subject);
    boolean view = Details.of(persona(), subject).isEmpty();
    boolean digs =
        toThePoint(inquiry)
            || switch (inquiry.aspect()) {
              case WHY, MORE, SURE -> true;
              case HOW, BEST, WORST, HARD, MISS, LIKE, WHEN -> !asked || !view;
              default -> !asked;
            };
    if (digs) {
      groups.add(List.of(picker.answer(subject, "why")));
    } else {
      groups.add(List.of(picker.answer(subject, "again")));
      groups.add(List.of(picker.answer(subject, "say")));
      if (subject.equals("name") || inquiry.aspect() == Aspect.YESNO) {
        // Asked once more, the fact is said once more and not what hangs on it.
        groups.add(List.of(picker.answer(subject, "short")));
      }
    }
    return groups;
  }

  // Nobody is anybody's teacher gladly before they like them.
  private String willing(String subject) {
    int level = heard.state().level();
    boolean lesson = subject.startsWith("teach");
    return !lesson || level >= TEACHES_GLADLY ? "say" : level >= TEACHES ? "maybe" : "cool";
  }

  // What the person told and asks back for; all that is known where they don't say which.
  private List<String> recalled(Inquiry inquiry) {
    var facts = heard.turn().state().memory().userFacts().keySet();
    String text = heard.turn().heard().toLowerCase(java.util.Locale.ROOT);
    List<String> named =
        facts.stream()
            .filter(k -> text.contains(k.replace("pet_name", "called")) || asksFor(text, k))
            .map(k -> "recall." + k)
            .toList();
    boolean wide =
        text.contains("know about me") || text.contains("what i") || text.contains("i say");
    return !named.isEmpty() || !wide
        ? named
        : facts.stream().filter(k -> !k.equals("name")).map(k -> "recall." + k).toList();
  }

  private static boolean asksFor(String text, String key) {
    return switch (key) {
      case "work" -> text.contains("job") || text.contains("what do i do");
      case "pet", "pet_name" -> text.matches("(?s).*\\b(pet|dog|cat|animal)\\b.*");
      case "family" -> text.matches("(?s).*\\b(mother|mum|mom|dad|father|sister|brother)\\b.*");
      default -> false;
    };
  }

  private static List<String> figureParts(Aspect aspect) {
    return switch (aspect) {
      case WHY -> List.of("why", "more", "who", "did");
      case YESNO, SURE, HARD, MISS -> List.of("did", "more", "why", "who");
      case MORE, HOW, LIKE, BEST, WORST, GOOD, ODD -> List.of("more", "why", "who", "did");
      default -> List.of("who", "more", "did", "why");
    };
  }

  private @Nullable Piece detail(Inquiry inquiry, Picker.Wish wish) {
    String subject = inquiry.subject();
    Aspect aspect = inquiry.aspect();
    if (aspect == Aspect.YESNO) {
      return null;
    }
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
      // Never a plain no here: what was asked may well be what the fact says.
      boolean details = further(List.of(), Picker.Wish.ANY) != null;
      return List.of(List.of(details ? "aspect.yesno.say" : "aspect.indeed.say"));
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
      if (sided(inquiry)) {
        groups.add(List.of(Stand.side(persona(), "shape." + inquiry.shape(), inquiry.phrase())));
      }
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

  // Of music at large there is more to say than yes or no.
  private boolean sided(Inquiry inquiry) {
    String of = inquiry.phrase();
    return SIDED.contains(inquiry.shape())
        && !of.isEmpty()
        && !heard.move().topics().contains(of.replaceFirst("s$", ""))
        && !heard.move().topics().contains(of);
  }

  private Persona persona() {
    return heard.turn().scene().context().persona();
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
    if (inquiry == null || inquiry.open()) {
      return null;
    }
    if (inquiry.ofFigure()) {
      String root = "place." + Cells.place(heard) + "." + inquiry.subject() + ".";
      List<String> said = have.stream().map(p -> p.template().cell()).toList();
      return picker.from(
          Stream.of("more", "did", "why").map(root::concat).filter(c -> !said.contains(c)).toList(),
          wish);
    }
    String subject = inquiry.subject();
    Map<String, String> details = Details.of(persona(), subject);
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
