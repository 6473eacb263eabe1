package app.quintet.apps.flirtcraft.character;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts what thumbs type into the spelling the patterns and the sentence model know: "whats ur name"
 * becomes "what's your name".
 */
final class PhoneSpelling {
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
  private static final Pattern STRETCHED_END = Pattern.compile("(\\p{L})\\1{2,}(?!\\p{L})");
  private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
  // "ill" is sick after these, "I'll" elsewhere.
  private static final Pattern WILL =
      Pattern.compile(
          "(?<!\\b(?:am|i'm|im|feel|felt|so|very|really|was|is|got|be|fell) )\\bill\\b");
  // "ur" is "you're" before a description and "your" before a thing.
  private static final Pattern YOU_ARE =
      Pattern.compile(
          "\\b(?:ur|your)(?= (?:so|a|an|the|not|really|very|kinda|too|such|like|just|way|still|such"
              + "|being|literally|actually|welcome|right|wrong|hot|cute|pretty|beautiful|gorgeous"
              + "|sexy|stunning|amazing|perfect|funny|weird|stupid|dumb|ugly|boring|annoying"
              + "|sweet|kind|the)\\b)");

  static {
    String pairs =
        """
        u you|ya you|r are|ru are you|wru where are you|hru how are you|wyd what are you doing
        youre you're|yr your|ur your|im i'm|ive i've|id i'd|dont don't|doesnt doesn't|didnt didn't
        cant can't|couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|isnt isn't|arent aren't
        wasnt wasn't|werent weren't|havent haven't|hasnt hasn't|hadnt hadn't|wont won't|aint ain't
        whats what's|wats what's|hows how's|wheres where's|whos who's|whens when's|thats that's
        theres there's|heres here's|theyre they're|hes he's|shes she's|lets let's|youve you've
        youll you'll|youd you'd|weve we've|theyve they've|wanna want to|gonna going to|lemme let me
        gimme give me|gotta got to|cuz because|coz because|bc because|cos because|pls please
        plz please|thx thanks|thnx thanks|ty thank you|tysm thank you so much|rn right now
        tho though|thru through|abt about|ppl people|smth something|sth something|b4 before
        gr8 great|2day today|2nite tonight|tmrw tomorrow|tmr tomorrow|nite night|waht what
        teh the|definately definitely|actualy actually|helo hello|sry sorry|soz sorry|srsly seriously
        omw on my way|fav favourite|fave favourite|favorite favourite|color colour|def definitely
        obv obviously|prob probably|probs probably|tbh to be honest|ngl not going to lie
        """;
    for (String pair : pairs.split("[|\\n]")) {
      int space = pair.indexOf(' ');
      if (space > 0) {
        WORDS.put(pair.substring(0, space), pair.substring(space + 1));
      }
    }
  }

  private PhoneSpelling() {}

  /** The text in lower case with plain apostrophes and the usual shortenings written out. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'').strip();
    lower = STRETCHED_END.matcher(lower).replaceAll("$1");
    lower = STRETCHED.matcher(lower).replaceAll("$1$1");
    lower = YOU_ARE.matcher(lower).replaceAll("you're");
    lower = WILL.matcher(lower).replaceAll("i'll");
    return WORD.matcher(lower)
        .replaceAll(word -> WORDS.getOrDefault(word.group(), word.group()).replace("$", "\\$"));
  }
}
