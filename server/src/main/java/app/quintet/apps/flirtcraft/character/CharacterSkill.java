package app.quintet.apps.flirtcraft.character;

import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/** The skill {@code flirtcraft.character}: one answer in the role; its twin is the engine. */
@Component
class CharacterSkill implements Skill<Heard, CharacterOutput> {
  private static final int REMEMBERED = 24;

  private final Engine engine;

  CharacterSkill(Engine engine) {
    this.engine = engine;
  }

  @Override
  public String id() {
    return "flirtcraft.character";
  }

  @Override
  public String promptVersion() {
    return "v1";
  }

  @Override
  public Class<CharacterOutput> output() {
    return CharacterOutput.class;
  }

  @Override
  public Tuning tuning(Heard heard) {
    // Somebody hard to win has to weigh what was said; an easy talker just talks.
    Reasoning reasoning =
        switch (heard.state().difficulty()) {
          case GREEN -> Reasoning.NONE;
          case YELLOW -> Reasoning.LOW;
          case RED -> Reasoning.MEDIUM;
        };
    return new Tuning(0.7, 300, false, reasoning);
  }

  @Override
  public List<Turn> turns(Heard heard, String prompt) {
    CharacterTurn turn = heard.turn();
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Speaker.SYSTEM, filled(heard, prompt)));
    List<CharacterTurn.Exchange> said = turn.transcript();
    for (var exchange : said.subList(Math.max(0, said.size() - REMEMBERED), said.size())) {
      turns.add(
          new Turn(exchange.byCharacter() ? Speaker.ASSISTANT : Speaker.USER, exchange.text()));
    }
    turn.pending().forEach(text -> turns.add(new Turn(Speaker.USER, text)));
    return turns;
  }

  private static String filled(Heard heard, String prompt) {
    var scene = heard.turn().scene();
    EngagementState state = heard.state();
    Plan plan = Plan.of(heard, new SplittableRandom(heard.turn().seed() + state.tally().turns()));
    return Prompts.fill(
        prompt,
        Map.ofEntries(
            Map.entry("place", scene.place().displayName()),
            Map.entry("portrait", Portrait.of(scene.context())),
            Map.entry("stranger", stranger(scene.seeker())),
            Map.entry("difficulty", state.difficulty().wire()),
            Map.entry("interest", state.level()),
            Map.entry("receptiveness", state.receptiveness().wire()),
            Map.entry("stated", facts(state.memory().stated())),
            Map.entry("told", facts(state.memory().userFacts())),
            Map.entry("words", plan.length().least() + " to " + plan.length().most()),
            Map.entry(
                "asks", plan.asks() ? "Ask one thing back." : "Ask nothing back this time.")));
  }

  private static String stranger(Seeker seeker) {
    String gender =
        seeker.gender() == null ? "" : ", " + seeker.gender().replaceAll("[^\\p{L} -]", "");
    return "about " + Math.round(seeker.age() / 5.0) * 5 + " years old" + gender;
  }

  private static String facts(Map<String, String> facts) {
    StringBuilder lines = new StringBuilder();
    // What the person told is data: line breaks would let it pass for part of the prompt.
    facts.forEach(
        (k, v) ->
            lines.append("- ").append(k).append(": ").append(v.replace('\n', ' ')).append('\n'));
    return lines.isEmpty() ? "- nothing yet\n" : lines.toString();
  }

  @Override
  public List<String> faults(Heard heard, CharacterOutput output) {
    return OutputFaults.in(heard, output);
  }

  @Override
  public CharacterOutput offline(Heard heard) {
    Reply reply = engine.reply(heard);
    var first = reply.lines().getFirst();
    String second = reply.lines().size() > 1 ? reply.lines().get(1).text() : null;
    return new CharacterOutput(
        first.text(), second, first.bodyLanguage(), first.receptiveness().wire());
  }
}
