package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Puts a message together from lines of the library: tries orders of lead, body and question until
 * one has the planned length.
 */
final class Composer {
  private static final int TRIES = 24;
  // "Doing anything after this?" is part of an invitation, not a question beside it.
  private static final Set<String> OF_LATER = Set.of("activity", "weekend", "seat", "single");

  private final Picker picker;
  private final Heard heard;
  private final RandomGenerator random;
  private final Answers answers;

  Composer(Picker picker, Heard heard) {
    this.picker = picker;
    this.heard = heard;
    this.random = picker.random();
    this.answers = new Answers(picker, heard);
  }

  /** The pieces of a message, in order; never empty. */
  List<Piece> compose(Plan plan) {
    if (plan.length() == LengthClass.ULTRA) {
      List<Piece> ultra = ultra(plan.asks());
      if (!ultra.isEmpty()) {
        return ultra;
      }
    }
    if (plan.length() == LengthClass.ULTRA) {
      return compose(new Plan(LengthClass.SHORT, plan.asks(), plan.twice()));
    }
    List<Piece> nearest = List.of();
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      List<Piece> tried = attempt(plan);
      int words = words(tried);
      if (!tried.isEmpty() && plan.length().holds(words)) {
        return tried;
      }
      int off = Math.max(plan.length().least() - words, words - plan.length().most());
      if (!tried.isEmpty() && off < distance) {
        distance = off;
        nearest = tried;
      }
    }
    return nearest.isEmpty() ? List.of(lastResort()) : nearest;
  }

  private List<Piece> attempt(Plan plan) {
    List<Piece> pieces = new ArrayList<>();
    int most = plan.length().most();
    boolean asks = plan.asks() && !Cells.cold(heard);
    Inquiry inquiry = heard.inquiry();
    boolean low = heard.move().has(UserMove.Kind.LOW);
    if (inquiry != null && !low && !Cells.cold(heard)) {
      answered(inquiry, pieces, most);
    } else {
      // What was said is taken up first; the question back takes the room that is left.
      Piece lead = first(Cells.leads(heard), pieces, wish(false, most), 0.12);
      if (lead != null) {
        pieces.add(lead);
      }
    }
    int room = most - words(pieces);
    Piece question = asks ? first(BackQuestions.asks(heard), pieces, wish(true, room), 0.2) : null;
    int left = most - (question == null ? 0 : question.words());
    if (!Cells.cold(heard)) {
      fill(plan, pieces, left, question == null ? 0 : question.words());
    }
    if (question != null) {
      pieces.add(question);
    }
    return pieces;
  }

  private void answered(Inquiry inquiry, List<Piece> pieces, int most) {
    if (Cells.meets(heard)) {
      Piece met = first(Cells.leads(heard), pieces, wish(false, most), 0);
      if (met != null) {
        pieces.add(met);
      }
    }
    boolean invited =
        heard.move().kind() == UserMove.Kind.INVITATION
            && OF_LATER.containsAll(heard.move().asksAbout());
    if ((inquiry.open() || invited) && Cells.meets(heard)) {
      return;
    }
    if (inquiry.probe() != null) {
      String cell = "probe." + (inquiry.probe() ? "right" : "wrong");
      Piece verdict = one(List.of(cell), pieces, wish(false, 12));
      if (verdict != null) {
        pieces.add(verdict);
      }
    }
    Piece answer = answers.to(inquiry, wish(false, Math.max(16, most - words(pieces))));
    if (answer != null && pieces.stream().noneMatch(p -> overlaps(p, answer))) {
      pieces.add(answer);
    }
    // Two things asked in one message get two answers.
    List<String> asked = heard.move().asksAbout();
    if (asked.size() > 1 && asked.getFirst().equals(inquiry.subject())) {
      List<String> cells = List.of(picker.answer(asked.get(1), "say"));
      Piece other = one(cells, pieces, wish(false, Math.max(8, most - words(pieces))));
      if (other != null) {
        pieces.add(other);
      }
    }
  }

  private void fill(Plan plan, List<Piece> pieces, int left, int asked) {
    int least = plan.length().least() - asked;
    boolean unknown =
        pieces.stream()
            .anyMatch(p -> p.template().cell().matches("aspect[.](instead|yesno)[.]say"));
    // One thing more is talk; everything at once is a form, and leaves nothing to ask for.
    int mostMore = plan.length() == LengthClass.LONG ? 3 : 1;
    for (int i = 0; i < mostMore && (words(pieces) < least || unknown && i == 0); i++) {
      Piece more = answers.further(pieces, wish(false, left - words(pieces)));
      if (more == null) {
        break;
      }
      pieces.add(more);
    }
    if (plan.length() == LengthClass.LONG && !Carriers.stories(heard).isEmpty()) {
      Piece story = one(Carriers.stories(heard), pieces, wish(false, left - words(pieces)));
      if (story != null) {
        pieces.add(story);
      }
    }
    for (List<String> group : Carriers.bodies(heard)) {
      int words = words(pieces);
      if (words >= least && (words >= least + 6 || random.nextBoolean())) {
        return;
      }
      Piece body = one(group, pieces, wish(false, left - words).onlyNews());
      if (body != null) {
        pieces.add(body);
      }
    }
  }

  private List<Piece> ultra(boolean asks) {
    boolean question = asks && !Cells.cold(heard);
    Picker.Wish wish = Picker.Wish.ANY.within(LengthClass.ULTRA.most());
    Inquiry inquiry = heard.inquiry();
    if (inquiry != null && Cells.meets(heard)) {
      return List.of();
    }
    if (inquiry != null && !heard.move().has(UserMove.Kind.LOW)) {
      // Asked in two words, answered in two, and given back in two.
      Piece answer =
          first(answers.brief(inquiry), List.of(), wish.asking(false).within(question ? 3 : 5), 0);
      Piece back =
          question && inquiry.ofThem()
              ? picker.from(List.of("ultra.and_you"), wish.asking(true).within(2))
              : null;
      if (answer == null) {
        return List.of();
      }
      return back == null ? List.of(answer) : List.of(answer, back);
    }
    Piece one = first(Nods.ultras(heard, question), List.of(), wish.asking(question), 0.1);
    if (one == null && question) {
      one = first(Nods.ultras(heard, false), List.of(), wish.asking(false), 0.1);
    }
    return one == null ? List.of() : List.of(one);
  }

  private Piece lastResort() {
    Piece any = picker.from(List.of("ultra.any"), Picker.Wish.ANY);
    if (any == null) {
      throw new IllegalStateException("the library's cell ultra.any is empty");
    }
    return any;
  }

  private @Nullable Piece first(
      List<List<String>> groups, List<Piece> have, Picker.Wish wish, double skip) {
    for (List<String> group : groups) {
      // Now and then the second best comes first: nobody takes up everything in the same order.
      boolean middle = group != groups.getFirst() && group != groups.getLast();
      if (middle && random.nextDouble() < skip) {
        continue;
      }
      Piece piece = one(group, have, wish);
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }

  private @Nullable Piece one(List<String> group, List<Piece> have, Picker.Wish wish) {
    for (int i = 0; i < 3; i++) {
      Piece piece = picker.from(group, wish);
      if (piece == null) {
        return null;
      }
      Piece found = piece;
      if (have.stream().noneMatch(p -> overlaps(p, found))) {
        return piece;
      }
    }
    return null;
  }

  private boolean overlaps(Piece a, Piece b) {
    String detail = heard.turn().scene().context().environment().detail().toLowerCase(Locale.ROOT);
    boolean sameSight =
        a.text().toLowerCase(Locale.ROOT).contains(detail)
            && b.text().toLowerCase(Locale.ROOT).contains(detail);
    return sameSight
        || a.template().id() == b.template().id()
        || a.facts().keySet().stream().anyMatch(b.facts()::containsKey);
  }

  private static Picker.Wish wish(boolean asks, int most) {
    return Picker.Wish.ANY.asking(asks).within(most);
  }

  private static int words(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::words).sum();
  }
}
