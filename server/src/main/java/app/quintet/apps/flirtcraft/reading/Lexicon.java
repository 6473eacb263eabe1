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
          you're you've don't doesn't didn't can't won't isn't aren't wasn't about between into over under from just like
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

  /** A bare "oh" or "yes" shows only that a message came; these take a stand towards it. */
  static final Pattern ACKNOWLEDGE =
      Pattern.compile(
          "^((oh|ah|aw+|wow|ha(ha)*|yes|yeah|no)\\W+)?(that'?s|that is|that (sounds|must|makes)|no"
              + " way|i (love|like) that|love that|i (get|understand|believe|hear)"
              + " (that|you|it|being)|i knew it|i can imagine|makes sense (to|that|though)|so"
              + " you|good (point|choice|taste|for you|man|woman|call)|poor"
              + " (you|thing|him|her|man|woman|\\w+)|ouch|exactly|of course (you|he|she|it)|well"
              + " done|i'?m (so )?sorry|sorry (to hear|about)|as (he|she|you|they) should|same"
              + " here|me too,? (i|my)|rest in peace|you (should|must) be)\\b.*");

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

  /** Lines that are passed round: their build gives them away, not their words. */
  static final Pattern PICK_UP =
      Pattern.compile(
          "\\b(are you|is your|do you have|you must be|must be|i must be|are we|if you"
              + " were)\\b.{2,70}\\b(because|'?cause|cuz|cos)\\b|\\bif you were a\\b|\\bdid it hurt"
              + " when\\b|\\blove at first sight\\b|\\b(lost|getting lost|drown) in your"
              + " eyes\\b|\\blost my number\\b|\\brearrange the alphabet\\b|\\bon a scale"
              + " (of|from)\\b.{0,20}\\b(10|ten)\\b|\\bcan i call you mine\\b|\\b(other"
              + " two|three|last) wish(es)?\\b|\\bi'?m not an? \\w+,? but i can\\b|\\bfallen for"
              + " you\\b|\\bis it hot in here\\b|\\bis it just (you|me)\\b|\\bfollow (you home|my"
              + " dreams)\\b|\\bi'?ve been searching for\\b|\\bis there an? \\w+ nearby or\\b|\\bif"
              + " (beauty|looks) (were|could)\\b|\\bwork of art\\b|\\bswept me off\\b|\\bmade in"
              + " heaven\\b|\\bheaven is missing\\b");

  /** A compliment of any kind to the one spoken to. */
  static final Pattern PRAISING =
      Pattern.compile(
          "\\b(you'?re|you are|ur|u r|you look|you seem|you have|you really are|your|that) (\\w+"
              + " ){0,5}?"
              + "(beautiful|gorgeous|hot|pretty|sexy|stunning|perfect|amazing|cute|incredible|fine|talented|smart|handsome|lovely|kind|impressive|funny|brilliant|breathtaking|elegant|humble|great"
              + " (taste|style|smile)|good taste|gift|suits you|so good on"
              + " you|passionate|special|wonderful|masterpiece|angel|vision|unique|one of a"
              + " kind|lights up)\\b|\\b(love|like|adore|admire) (your|how you|that about you|the"
              + " way you)\\b|\\b(pretty|gorgeous|beautiful|cutest|prettiest|hottest|sexiest)("
              + " \\w+)? (girl|woman|man|guy|boy|lady|person|smile|eyes)\\b|^\\W*(really |so"
              + " )+(gorgeous|pretty|beautiful|cute|hot)\\b|\\b(hey|hello|hi|good morning)"
              + " (beautiful|gorgeous|dear|sexy|handsome|cutie)\\b|\\bnever change\\b|\\byou"
              + " deserve\\b");

  /** Selling something, or drawing the other away to money and contacts. */
  static final Pattern PITCH =
      Pattern.compile(
          "\\b(dm me|link in (my )?bio|check (the|my) link|crypto|guaranteed|percent off|%"
              + " off|financial freedom|current income|\\d+ a day|whatsapp|telegram|premium"
              + " course|happy members|send me your (number|contact|details)|pay you back|problem"
              + " with my bank|trusted friend|(my )?insta(gram)?( is|:)|follow me"
              + " on|onlyfans|subscribe|promo code|oil"
              + " platform|entrepreneur|coaching)\\b|https?://|\\bwww\\.");

  /** What only looks are called; beside a "you" it is praise, however the sentence runs. */
  static final Pattern LOOKS =
      Pattern.compile(
          "\\b(beautiful|gorgeous|stunning|beauty|queen|angel|goddess|princess|diamond|sexy|flawless|perfection|dream"
              + " come true|my love|my destiny|breathtaking|prettiest|cutest|hottest)\\b");

  /** Contempt for the partner that is rude without a rude word. */
  static final Pattern DISDAIN =
      Pattern.compile(
          "\\b(nobody|no one|noone) (asked|cares|wants|likes|sits)\\b|\\bwho (asked|cares"
              + " what)\\b|\\bno wonder (you|ur|u|nobody|no one)\\b|\\bcry about"
              + " it\\b|\\b(losers?|fatty|nerd|boomer|hag|snowflake|freak|peasant|homeless|virgin|wannabe|old"
              + " man|old woman|grandpa|grandma energy|lab rat|four eyes|banana"
              + " run)\\b|\\b(ur|your|you'?re)"
              + " (mum|mom|mama|face|therapist)\\b|\\bugly\\b|\\b(u|you)"
              + " (smell|stink|suck|wish)\\b|\\b(make me|bite me)$|\\bget over yourself\\b|\\bstuck"
              + " up\\b|\\bacting like (a|the) (queen|princess|king)\\b|\\btoo dumb\\b|\\bimagine"
              + " being (that|this|so)\\b|\\b(u|you|ur|you'?re)( are| r)? (so"
              + " )?(sad|boring|pathetic|old|fat|dumb|stupid|cringe|weird|worthless|broke)( as"
              + " hell)?( lol)?$|\\bworse than\\b.{0,30}\\b(painting|dog|pig)\\b|\\bcould do"
              + " better\\b|\\bknew u couldn'?t\\b|\\b(laugh at|watch|make fun of)"
              + " (your|you|u|idiots)\\b|\\bhope (ur|your) \\w+ crash|\\blooks? like"
              + " (vomit|trash|garbage|crap|shit)\\b|\\byou exist\\b|\\bboo hoo\\b|\\bcall"
              + " (your|ur) (mommy|mom|mum|mama)\\b|\\bfat (cow|pig)\\b|\\bcoward\\b|\\bdie"
              + " already\\b|\\bdeez nuts\\b|\\bseriously dumb\\b|\\bwho let (you|u)\\b|\\byou look"
              + " even worse\\b|\\bsay something smart\\b|[\uD83D\uDD95]");

  /** What is said of oneself in this way insults nobody. */
  static final Pattern SELF =
      Pattern.compile(
          "\\b(i|i'll|i'd|i'm|me)( (?!you|u)\\w+){0,3} (shut up|an?"
              + " (idiot|moron|loser|clown|fool|nerd|dumbass)|stupid|dumb|ugly|pathetic|boring)\\b");

  /** First persons that stand for nobody. */
  static final Pattern NO_SELF =
      Pattern.compile(
          "\\b((excuse|tell|let|show|give|ask) me|(can|may|could|should|do|if|am) i( may| can)?|i"
              + " (mean|guess|see)|i('m| am) sorry|let'?s)\\b");

  /** What one says to any stranger anywhere. */
  static final Pattern SMALL_TALK =
      Pattern.compile(
          "\\b((do )?(you|u) come here|come here (often|a lot)|(do )?you (work|live|study)"
              + " (here|around|near|nearby|in the area|close)|are (you|u) from|(you|u) from"
              + " (here|around)|what do (you|u) do\\b(?! (when|if|with|about))|what are (you|u)"
              + " (studying|drinking|having)|(seat|place) (is )?(taken|free)|can i sit|is (this|it)"
              + " your first time|what'?s (your|ur) name|whats (ur|your) name|how old are|how are"
              + " (you|u)|how'?s it going|what'?s up|whats up|nice (place|weather|day)|always this"
              + " busy|do (you|u) like (it|music|movies|books|coffee|dogs|art)|do you"
              + " (read|travel|watch|paint|draw|play)( a lot| much| yourself| an"
              + " instrument|\\?)|(for|on) (work|weekends|the weekend)|is the (coffee|food|beer)"
              + " good|is there a cafe|what kind of (books|music|movies|films|food|art)|here"
              + " alone|(planning|going on) a trip|have you been there|buy you a drink|nice"
              + " weather|(free|spare) time|for fun|your favou?rite|what'?s (his|her|its) name|how"
              + " old is (he|she|it)|favou?rite (food|colou?r|movie|band|song|one)|are you"
              + " (single|waiting for someone|an artist)|so loud here|(quite )?(empty|busy|crowded)"
              + " (here|today))\\b");

  /** Reactions that show no more than that a message came. */
  static final Pattern STOCK_REACTION =
      Pattern.compile(
          "^(oh )?(ok|okay|k|cool|nice|interesting|great|wow|true|fair|right|same|thanks|sure|makes"
              + " sense|yeah|yes|yep|haha|lol|respect|good|me neither|me too|same for me)\\b.*");

  /** A question, also without its mark, as phones write it. */
  static final Pattern ASKS =
      Pattern.compile(
          "[?？؟]|(^|[.!,;…] *|\\b(so|and|but|or|then|ok|oh|hey|hi|cool|nice|thanks)"
              + " )((what|how|why|who|where|when|which)('?s|'?re)? (\\w+"
              + " )?(is|are|was|were|do|does|did|would|will|can|could|should"
              + "|has|have|had|made|makes|brings|brought|got|of|about|kind|one|you|u|ur|your|the|it)\\b|(do|did|does|are|is|was|were|have|has|can|could|would|will|should|may)"
              + " (you|u|i|he|she|it|they|there|this|that|the|we|ur|your|these|those)\\b)|\\b(isn'?t"
              + " it|aren'?t (you|they)|don'?t you|right|huh|or not|or"
              + " what)$|^(studying|single|wanna)\\b");

  /** Points, in the first sentence, at what was just said. */
  static final Pattern REACTS =
      Pattern.compile(
          "^((huh|ha(ha)*|ah|oh|hm+|wow|ok(ay)?|right|yeah|yes|no|damn|god|well|true)\\W+)?((he|she|they|then"
              + " (i|you|it|the|this|that)|so (you|it|it'?s|that'?s|the|a|he|she|they))"
              + " ?.*|[^.!?]{0,80}\\b(that'?s?(?! (i|you|we|he|she|they|it|the|my|everything|is why"
              + " i)\\b)|those|these|him|her|them|unsee)\\b.*)");

  /** Points at what was just said without naming it. */
  static final Pattern POINTS_BACK =
      Pattern.compile(
          "\\b(he|she|they|him|her|them|his|their|that|those|these|this one|it|there|then|which"
              + " one|why not|how come|was it|did it|and you|does it)\\b");

  /** The small words that hold an English sentence together. */
  static final Set<String> GLUE =
      set(
          """
          a an the i you he she it we they me him her us them my your his its our their this that these those and
          or but so if as of to in on at by for from with about into than then is are was were be been am do does
          did have has had can could will would should may might must not no what which who how why when where
          i'm i've i'd i'll you're you've it's that's don't didn't can't one some any all just there here u ur im
          """);

  static final Pattern INVITE =
      Pattern.compile(
          "\\b(would you (like|want|be up)|(?<!where do you )(?<!what do you )want"
              + " to (grab|get|join|come|go|meet|try|see|walk|share|continue)|we should|let'?s|join"
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
