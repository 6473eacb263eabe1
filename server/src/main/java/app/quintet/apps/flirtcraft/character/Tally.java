package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.List;

/**
 * Counters of a conversation.
 *
 * @param turns user turns answered
 * @param messages messages the character sent
 * @param lengths how many of them had 1–5, 6–20, 21–50 and over 50 words
 * @param asks how many of them asked back
 * @param openQuestions good open questions the person has asked; earns interest
 * @param disclosures times the person told something of themselves
 */
public record Tally(
    int turns, int messages, List<Integer> lengths, int asks, int openQuestions, int disclosures) {
  static Tally empty() {
    return new Tally(0, 0, List.of(0, 0, 0, 0), 0, 0, 0);
  }

  Tally heard(boolean openQuestion, boolean disclosure) {
    return new Tally(
        turns + 1,
        messages,
        lengths,
        asks,
        openQuestions + (openQuestion ? 1 : 0),
        disclosures + (disclosure ? 1 : 0));
  }

  Tally sent(String text, boolean asksBack) {
    List<Integer> counted = new ArrayList<>(lengths);
    int at = LengthClass.of(text).ordinal();
    counted.set(at, counted.get(at) + 1);
    return new Tally(
        turns,
        messages + 1,
        List.copyOf(counted),
        asks + (asksBack ? 1 : 0),
        openQuestions,
        disclosures);
  }
}
