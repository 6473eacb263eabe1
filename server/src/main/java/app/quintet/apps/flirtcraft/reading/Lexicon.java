package app.quintet.apps.flirtcraft.reading;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The English words and turns of phrase by which a message is measured. */
final class Lexicon {
  static final Set<String> FUNCTION =
      set(
          """
          the and for are but not you your yours all any can had her his him has have was were one our out
          she they them their there then than that this these those with what when where which who whom why how
          will would could should shall may might must did does doing done been being its it's i'm i've i'd i'll
          you're you've don't doesn't didn't can't won't isn't aren't wasn't about into over under from just like
          really very much more most some such only also too even still yet here now get got getting gets let lets
          say says said see seen look looks looking know think thing things make makes made want wants go goes
          going went come comes came way well yes yeah nah okay kind sort lot lots bit maybe something anything
          everything nothing someone anyone always never ever because though actually pretty quite good great nice
          right sure mean guess feel feels felt tell told ask asked time day today been use used
          """);

  static final Set<String> FLAT =
      set(
          """
          ok okay k kk cool nice yeah yes yep yup no nope nah lol haha hm hmm mhm idk sure fine great good hi hey
          hello sup yo wow right true same thanks thx bye damn dope word bet meh whatever
          """);

  static final Set<String> FIRST =
      set("i i'm i've i'd i'll me my mine myself we we've we're us our");

  static final Set<String> FEELING =
      set(
          """
          love loved hate happy sad glad excited nervous anxious proud afraid scared lonely calm peaceful grateful
          thankful tired exhausted stressed overwhelmed relieved curious surprised moved touched inspired homesick
          frustrated disappointed worried joy enjoy enjoyed enjoying miss missed hope hoping feel feels felt feeling
          comforting soothing embarrassed shy brave heavy rough tough hard
          """);

  static final Pattern EMPATHY =
      Pattern.compile(
          "\\b(that (sounds|must|makes sense|makes a lot of sense)|sounds"
              + " (like|hard|tough|lovely|exhausting|exciting|stressful|wonderful|amazing|rough|peaceful)|must"
              + " (be|have been|feel)|i (get|understand|hear) (that|you)|i can (imagine|see"
              + " why|relate|tell)|sorry (to hear|about)|good for you|i'?m glad|proud of|no"
              + " rush|take your time|no pressure|hope (it|that|you|your)|makes sense|totally"
              + " get|how (are|did) you feel|how did that feel|i don'?t want to"
              + " (interrupt|keep|bother)|fair enough|i appreciate)\\b");

  static final Pattern ACKNOWLEDGE =
      Pattern.compile(
          "^(oh|ah|ooh|aw|aww|wow|ha|haha|no way|that'?s|that is|that sounds|really|interesting|i"
              + " love that|love that|fair|true|same|yes|yeah|i get|makes sense|so you|wait|good"
              + " (point|choice|taste)|nice|right)\\b.*");

  static final Pattern OPEN =
      Pattern.compile(
          "\\b(what|how|why|which|who|where|when|tell me|what'?s|how'?s|how did|how come|walk me"
              + " through|describe)\\b");

  static final Pattern NARROW =
      Pattern.compile(
          "\\b(what'?s (up|your name|ur name)|what time|how old|where are you from|how are you|how"
              + " r u|wyd)\\b");

  static final Pattern STORY =
      Pattern.compile(
          "\\b(once|when i|when we|last (year|week|month|night|summer|winter|spring|time)|years"
              + " ago|the other day|yesterday|one (time|day|night)|back when|growing up|as a"
              + " kid|used to|ended up|turned out|so then|and then|after that|at"
              + " first|suddenly|until|my"
              + " (mum|mom|dad|sister|brother|grandmother|grandma|friend|roommate"
              + "|grandfather|grandpa|aunt|uncle|boss|dog|cat))\\b");

  static final Pattern PLAY =
      Pattern.compile(
          "\\b(bet|dare|trouble|tease|teasing|admit|confess|suspicious|secretly|careful|deal|guilty|judge|judging|blame|rumou?r|challenge|charming|charm|dangerous|accomplice|partner"
              + " in crime|impressed|impress|jealous|flirt|smile|smiling|blush|caught me|promise"
              + " not|convince me|negotiate|bribe|wager|rescue|betting|smooth)\\b"
              + "|[😉😏😜😄😅😊🙃]|;\\)|:\\)");

  static final Pattern PRAISE =
      Pattern.compile(
          "\\b(love|like|adore|admire|impressed|beautiful|great|good|cool|cute|lovely|gorgeous|elegant|perfect"
              + "|brilliant|striking|suits?|amazing|stunning|pretty|warm|kind|clever|thoughtful)\\b");

  static final Pattern EMPTY_PRAISE =
      Pattern.compile(
          "\\b(you'?re|you are|ur|u r|you look|so|such|most) (\\w+"
              + " ){0,3}?(beautiful|gorgeous|hot|pretty|sexy|stunning|perfect|amazing|cute|angel|goddess|incredible|fine)\\b|\\bhey"
              + " (beautiful|gorgeous|sexy|hottie|cutie)\\b|\\b(fell|fall) from"
              + " heaven\\b|\\bprettiest\\b|\\bmost beautiful\\b");

  static final Pattern INVITE =
      Pattern.compile(
          "\\b(would you (like|want|be up)|want to"
              + " (grab|get|join|come|go|meet|try|see|walk|share|continue)|we should|let'?s|join"
              + " me|another (coffee|time)|your number|sometime|could i (buy|get|call|text)|can i"
              + " (buy|get|call|text)|care to|fancy a|if you'?re free)\\b");

  static final Pattern SHIFT =
      Pattern.compile(
          "\\b(speaking of|that reminds me|reminds me|by the way|on that note|which makes me|makes"
              + " me (think|wonder|curious)|i'?m curious|i was wondering|you mentioned|you"
              + " said|earlier you|going back to|back to)\\b");

  private Lexicon() {}

  private static Set<String> set(String words) {
    return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
