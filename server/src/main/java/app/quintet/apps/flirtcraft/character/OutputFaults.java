package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model's answer must not be: out of the role, explicit, contradicting, said before. */
final class OutputFaults {
  private static final int LONGEST = 700;
  private static final Pattern OUT_OF_ROLE =
      Pattern.compile(
          "language model|\\bas an ai\\b|\\bi'?m an ai\\b|\\bai assistant|chatbot|system"
              + " prompt|openai|gemini");
  private static final Pattern EXPLICIT =
      Pattern.compile("\\b(nude|naked|blowjob|orgasm|cock|pussy|dick|tits|horny|cum|fuck me)\\b");
  private static final Pattern NAME =
      Pattern.compile("\\b(?:my name is|my name's|call me) (\\p{L}+)");
  private static final Pattern AGE = Pattern.compile("\\bi'?m (\\d{2})\\b");

  private OutputFaults() {}

  static List<String> in(Heard heard, CharacterOutput output) {
    List<String> faults = new ArrayList<>();
    String second = output.secondMessage() == null ? "" : output.secondMessage();
    String text = output.message() + " " + second;
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (output.message().isBlank() || text.length() > LONGEST) {
      faults.add("message has 1 to " + LONGEST + " characters, both together");
    }
    if (OUT_OF_ROLE.matcher(lower).find()) {
      faults.add("message leaves the role");
    }
    if (EXPLICIT.matcher(lower).find()) {
      faults.add("message is explicit");
    }
    if (output.bodyLanguage().isBlank() || output.bodyLanguage().length() > 160) {
      faults.add("body_language has 1 to 160 characters");
    }
    try {
      Receptiveness.of(output.receptiveness());
    } catch (IllegalArgumentException e) {
      faults.add("receptiveness is closed, guarded, neutral, open or warm");
    }
    contradictions(lower, heard.turn().scene().context().persona(), faults);
    var used = heard.state().memory().used();
    if (Sentences.hashes(text).stream().anyMatch(used::contains)) {
      faults.add("message repeats a sentence already said");
    }
    return faults;
  }

  private static void contradictions(String lower, Persona persona, List<String> faults) {
    Matcher name = NAME.matcher(lower);
    if (name.find() && !name.group(1).equals(persona.name().toLowerCase(Locale.ROOT))) {
      faults.add("the name is " + persona.name());
    }
    Matcher age = AGE.matcher(lower);
    if (age.find() && Integer.parseInt(age.group(1)) != persona.age()) {
      faults.add("the age is " + persona.age());
    }
  }
}
