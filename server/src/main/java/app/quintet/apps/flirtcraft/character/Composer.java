package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Puts a message together from lines of the library: tries orders of lead, body and question until
 * one has the planned length.
 */
final class Composer {
  private static final int TRIES = 24;

  private final Picker picker;
  private final Heard heard;
  private final RandomGenerator random;

  Composer(Picker picker, Heard heard) {
    this.picker = picker;
    this.heard = heard;
    this.random = picker.random();
  }

  /** The pieces of a message, in order; never empty. */
  List<Piece> compose(Plan plan) {
    if (plan.length() == LengthClass.ULTRA) {
      List<Piece> ultra = ultra(plan.asks());
      if (!ultra.isEmpty()) {
        return ultra;
      }
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
    // What was asked is answered first; the question back takes the room that is left.
    boolean owes = !heard.move().asksAbout().isEmpty();
    Piece lead = owes ? first(Cells.leads(heard), pieces, wish(false, most), 0.12) : null;
    int room = most - (lead == null ? 2 : lead.words());
    Piece question = asks ? first(Cells.asks(heard), pieces, wish(true, room), 0.35) : null;
    int left = most - (question == null ? 0 : question.words());
    lead = lead != null ? lead : first(Cells.leads(heard), pieces, wish(false, left), 0.12);
    if (lead != null) {
      pieces.add(lead);
      second(pieces, left - lead.words());
    }
    if (!Cells.cold(heard)) {
      fill(plan, pieces, left, question == null ? 0 : question.words());
    }
    if (question != null) {
      pieces.add(question);
    }
    return pieces;
  }

  // Two things asked in one message get two answers.
  private void second(List<Piece> pieces, int left) {
    if (heard.move().asksAbout().size() > 1 && left > 4) {
      String key = heard.move().asksAbout().get(1);
      Piece other = one(List.of("answer." + key + ".say"), pieces, wish(false, left));
      if (other != null) {
        pieces.add(other);
      }
    }
  }

  private void fill(Plan plan, List<Piece> pieces, int left, int asked) {
    int least = plan.length().least() - asked;
    if (plan.length() == LengthClass.LONG) {
      Piece story = one(Cells.stories(heard), pieces, wish(false, left - words(pieces)));
      if (story != null) {
        pieces.add(story);
      }
    }
    for (List<String> group : Cells.bodies(heard)) {
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
    if (question && !heard.move().asksAbout().isEmpty()) {
      // Asked in two words, answered in two, and given back in two.
      Piece answer = first(Cells.ultras(heard, false), List.of(), wish.asking(false).within(3), 0);
      Piece back = picker.from(List.of("ultra.and_you"), wish.asking(true).within(2));
      if (answer != null && back != null) {
        return List.of(answer, back);
      }
      question = false;
    }
    Piece one = first(Cells.ultras(heard, question), List.of(), wish.asking(question), 0.1);
    if (one == null && question) {
      one = first(Cells.ultras(heard, false), List.of(), wish.asking(false), 0.1);
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

  private static boolean overlaps(Piece a, Piece b) {
    return a.template().id() == b.template().id()
        || a.facts().keySet().stream().anyMatch(b.facts()::containsKey);
  }

  private static Picker.Wish wish(boolean asks, int most) {
    return Picker.Wish.ANY.asking(asks).within(most);
  }

  private static int words(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::words).sum();
  }
}
