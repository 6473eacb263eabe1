package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.Reply.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The character without a model: understands, moves its interest, answers from the library. */
@Component
class Engine {
  private final Understanding understanding;
  private final Library library;
  private final Remarks remarks;

  Engine(Understanding understanding, Library library) {
    this.understanding = understanding;
    this.library = library;
    this.remarks = new Remarks(library);
  }

  /** The turn understood, and the state after it. */
  Heard hear(CharacterTurn turn) {
    String last = "";
    for (CharacterTurn.Exchange said : turn.transcript().reversed()) {
      if (said.byCharacter()) {
        last = said.text();
        break;
      }
    }
    UserMove move =
        understanding.understand(
            turn.heard(), last, turn.state().memory().awaiting(), turn.scene().context());
    if (turn.refused()) {
      move = refused(move);
    }
    String noticed = turn.refused() ? "" : remarks.in(turn.heard().toLowerCase(Locale.ROOT));
    boolean withdraws = Farewell.withdraws(noticed, turn.heard());
    Inquiry inquiry =
        turn.refused() || withdraws ? null : Inquiries.in(turn.heard(), move, turn, library);
    move = Reading.settled(move, inquiry, turn.heard());
    Answer answer =
        inquiry == null ? Answer.of(turn.heard(), move, turn.state().memory()) : Answer.NONE;
    if (answer.kind() == Answer.Kind.WORDS && move.kind() == UserMove.Kind.FLAT) {
      // "jazz" is an answer to "which music", not a shrug.
      move = move.as(UserMove.Kind.STATEMENT);
    }
    move = Reading.felt(move, turn, inquiry);
    String remark = inquiry != null ? "" : noticed;
    move = Farewell.settled(move, remark, turn);
    EngagementState state = turn.state().after(move);
    boolean due = Departure.due(turn.state(), state, move, random(turn, state, 7));
    return new Heard(turn, move, state, due, inquiry, answer, remark);
  }

  // Nothing of a refused message is taken up, whatever else it may contain.
  private static UserMove refused(UserMove move) {
    return new UserMove(
        UserMove.Kind.EXPLICIT,
        Set.of(),
        List.of(),
        List.of(),
        Map.of(),
        "",
        "",
        -1,
        move.language(),
        move.words());
  }

  /** The answer from the library; the same turn gives the same answer. */
  Reply reply(Heard heard) {
    RandomGenerator random = random(heard.turn(), heard.state(), 1);
    Picker picker = new Picker(library, heard, random);
    Composer composer = new Composer(picker, heard);
    if (heard.mustLeave()) {
      return leave(heard, picker, random);
    }
    Plan plan = Plan.of(heard, random);
    List<Piece> first = composer.compose(plan);
    List<List<Piece>> messages = new ArrayList<>();
    messages.add(first);
    Piece tail = first.getLast();
    if (plan.twice() && first.size() > 1) {
      // The afterthought that a thumb sends before it has thought.
      messages.set(0, first.subList(0, first.size() - 1));
      messages.add(List.of(tail));
    }
    return assemble(heard, messages, picker, random);
  }

  private Reply leave(Heard heard, Picker picker, RandomGenerator random) {
    String why = Departure.cell(heard);
    Piece exit =
        picker.from(
            List.of(why, "place." + Cells.place(heard) + "." + why.replace('.', '_')),
            Picker.Wish.ANY);
    if (exit == null) {
      exit = picker.from(List.of("ultra.leave"), Picker.Wish.ANY);
    }
    List<List<Piece>> messages = exit == null ? List.of() : List.of(List.of(exit));
    Reply reply = assemble(heard, messages, picker, random);
    return new Reply(
        reply.lines(),
        reply.state().gone(),
        true,
        reply.reference(),
        false,
        heard.move(),
        "offline");
  }

  private Reply assemble(
      Heard heard, List<List<Piece>> messages, Picker picker, RandomGenerator random) {
    EngagementState state = heard.state();
    List<Line> lines = new ArrayList<>();
    List<Integer> used = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    Map<String, String> told = new LinkedHashMap<>();
    String awaiting = "";
    String focus = Focus.kept(heard);
    Tally tally = state.tally();
    Reply.@Nullable ContextReference reference = null;
    for (List<Piece> pieces : messages) {
      List<String> texts = pieces.stream().map(Piece::text).toList();
      String raw = String.join(" ", texts);
      String text = Polish.polish(raw, heard, random);
      used.addAll(Sentences.hashes(text));
      for (Piece piece : pieces) {
        used.add(piece.template().id());
        used.add(Sentences.hash(piece.text()));
        used.addAll(piece.hashes());
        told.putAll(piece.facts());
        String cell = piece.template().cell();
        if (cell.startsWith("ask.")) {
          asked.add(cell);
          awaiting = cell.substring("ask.".length());
        } else if (piece.asks()) {
          awaiting = cell;
        }
        focus = Focus.after(piece, focus, heard, library);
        reference = reference == null ? References.of(piece, heard) : reference;
      }
      tally = tally.sent(text, text.contains("?"));
      Piece body = bodyLanguage(picker, heard);
      used.add(Sentences.hash(body.text()));
      lines.add(new Line(text, body.text(), state.receptiveness()));
    }
    Memory memory = state.memory().said(told, asked, awaiting, used, focus);
    boolean asks = lines.stream().anyMatch(line -> line.text().contains("?"));
    return new Reply(
        List.copyOf(lines),
        state.with(memory, tally),
        false,
        reference,
        asks,
        heard.move(),
        "offline");
  }

  private static Piece bodyLanguage(Picker picker, Heard heard) {
    String openness = heard.state().receptiveness().wire();
    String shown = "body." + openness;
    // What one does in a place looks friendly; a closed face has lines of its own.
    boolean friendly = heard.state().receptiveness().compareTo(Receptiveness.NEUTRAL) >= 0;
    boolean low = heard.move().has(UserMove.Kind.LOW);
    if (low) {
      shown = "body.gentle";
      friendly = false;
    }
    String own = friendly ? "place." + Cells.place(heard) + ".body" : shown;
    Piece any = picker.loosely(List.of(shown, shown, own));
    if (any == null) {
      throw new IllegalStateException("the library has no body language for " + openness);
    }
    return any;
  }

  /** A model's output as the character's answer: what it told of itself is remembered. */
  Reply adopt(Heard heard, CharacterOutput output) {
    EngagementState state = heard.state();
    List<String> texts = new ArrayList<>(List.of(output.message()));
    String second = output.secondMessage();
    if (second != null && !second.isBlank()) {
      texts.add(second);
    }
    Receptiveness shown = near(Receptiveness.of(output.receptiveness()), state.receptiveness());
    List<Line> lines = new ArrayList<>();
    List<Integer> used = new ArrayList<>();
    Tally tally = state.tally();
    for (String text : texts) {
      lines.add(new Line(text, output.bodyLanguage(), shown));
      used.addAll(Sentences.hashes(text));
      tally = tally.sent(text, text.contains("?"));
    }
    Map<String, String> told =
        ToldFacts.in(String.join(" ", texts), heard.turn().scene().context().persona());
    Memory memory =
        state.memory().said(told, List.of(), "", used, Focus.of(told, state.memory().focus()));
    boolean asks = texts.stream().anyMatch(text -> text.contains("?"));
    return new Reply(
        List.copyOf(lines), state.with(memory, tally), false, null, asks, heard.move(), "model");
  }

  // A model may feel a step warmer or cooler than the table says, not leap.
  private static Receptiveness near(Receptiveness wanted, Receptiveness by) {
    int low = Math.max(0, by.ordinal() - 1);
    int high = Math.min(Receptiveness.values().length - 1, by.ordinal() + 1);
    return Receptiveness.values()[Math.max(low, Math.min(high, wanted.ordinal()))];
  }

  private static RandomGenerator random(CharacterTurn turn, EngagementState state, int purpose) {
    return new SplittableRandom(turn.seed() * 1_000_003 + state.tally().turns() * 31L + purpose);
  }
}
