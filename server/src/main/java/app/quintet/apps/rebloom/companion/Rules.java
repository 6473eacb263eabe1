package app.quintet.apps.rebloom.companion;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain words that say what a message is, tried in the order of {@link Intent}. */
final class Rules {
  private static final String DRUG =
      "\\b(?:pills?|meds?|medications?|medicines?|antidepressants?|ssris?|sertraline|zoloft|prozac"
          + "|fluoxetine|escitalopram|lexapro|xanax|alprazolam|valium|diazepam|lorazepam|ativan"
          + "|benzos?|ritalin|adderall|lithium|quetiapine|seroquel|tablets?|dose|dosage|\\d+ ?mg"
          + "|melatonin|trazodone|ibuprofen|paracetamol|tylenol|st\\.? john'?s wort)\\b";
  private static final String ILLNESS =
      "(?:depress(?:ion|ed)|anxiety disorder|adhd|add|autis(?:m|tic)|bipolar|borderline|bpd|ptsd"
          + "|ocd|schizophreni[ac]|psychosis|psychotic|narcissis[tm]\\w*|sociopath|psychopath|anorexi[ac]|bulimi[ac]|eating"
          + " disorder|personality disorder|mentally ill|mental illness|a disorder|burnout)";
  private static final String CLOSE =
      "(?:friend|best friend|sister|brother|mum|mom|mother|dad|father|son|daughter|partner|wife"
          + "|husband|girlfriend|boyfriend|roommate|flatmate|colleague|cousin|neighbou?r|student)";
  private static final Map<Intent, Pattern> PATTERNS = new EnumMap<>(Intent.class);

  static {
    rule(
        Intent.HARM_ASKED,
        "(?:how|what|which|where|ways? to|tell"
            + " me|explain|list).{0,60}\\b(?:overdos\\w*|lethal|painless"
            + "|kill|die|dying|hang|noose|cut|cutting|hurt|harm|bleed|poison|suffocat\\w*|starv\\w*|purg\\w*|throw"
            + " up|vomit|make myself sick|laxatives?)\\b.{0,30}(?:myself|me\\b|yourself"
            + "|way|method|dose|without|fast|quick|someone|him|her|them|food|eating|meal|weight|lose"
            + "|of|from|\\?)",
        "how (?:many|much).{0,50}(?:to die|fatal|lethal|kill|overdose|dangerous|too much|to pass"
            + " out)",
        "(?:how|tips?|help me|ways? to|tricks?|best way|teach me).{0,40}(?:starv\\w*|stop"
            + " eating|not eat|eat nothing|eat less than|skip (?:all )?meals|fast(?:ing)? for|lose"
            + " \\d+|500 calories|hide (?:it|my|the|that)"
            + " ?(?:weight|drinking|cuts?|scars?|eating|food)?)",
        "pro.?ana\\b|thinspo|\\bmeanspo\\b",
        "(?:how|where|best way|help me).{0,40}(?:get (?:high|drunk|wasted)|buy (?:drugs|weed|coke"
            + "|cocaine|heroin|pills|a gun)|stalk|get revenge|track (?:her|his|their) phone)",
        "(?:tell|say|agree|admit|confirm|encourage).{0,40}(?:should|deserve|okay|ok|fine|right"
            + "|good idea).{0,50}\\b(?:die|drink|drunk|cut|starve|hit|hurt|punish|kill|not eat|eat"
            + "|relapse)",
        "is it (?:ok|okay|fine|so bad|really bad|bad|all right|normal) (?:if|to|that|when).{0,40}"
            + "\\b(?:cut|starve|hit|hurt|drink|get drunk|not eat|stop eating|relapse)\\b",
        "\\bi(?:'m| am|'ll| will)? (?:want|need|plan|going|gonna) ?(?:to)?"
            + " (?:hurt|hit|beat|stab|kill|poison|punch) (?:him|her|them|my|someone|people)",
        "(?:write|draft|help).{0,20}(?:suicide|goodbye|farewell) (?:note|letter)");
    rule(
        Intent.HOPELESS,
        "(?:can'?t|cannot|don'?t want to) (?:go on|do this anymore|be here|live)\\b",
        "no (?:point|reason) (?:in|to) (?:live|living|anything|going on|being)",
        "better off without me|want (?:it|this|everything|all of it) to (?:end|stop|be over)$",
        "(?:want to|wish i could) (?:disappear|not wake up|never wake up|fall asleep forever)",
        "no way out|nothing will ever (?:change|get better)|i(?:'ve| have)? (?:give|given|gave) up"
            + " on (?:life|everything|myself)");
    rule(
        Intent.AI_QUESTION,
        "\\b(?:are|r) (?:you|u) (?:just |really |actually |even )?(?:a |an |my )?(?:real |licensed"
            + " |trained )?(?:bot|robot|ai|human|person|real|machine|computer|therapist|doctor"
            + "|psychologist|psychiatrist|counsell?or|program|chatbot|alive|conscious|chatgpt)\\b",
        "^(?:so )?(?:who|what) (?:are|r) (?:you|u)(?: really)?\\b[?!. ]*$",
        "who (?:writes|wrote|is writing|answers|is answering)\\b|am i"
            + " (?:talking|speaking|writing|chatting) (?:to|with) ",
        "is (?:this|it|anyone|anybody|someone) (?:really |actually )?(?:a |an )?(?:bot|real|human"
            + "|person|ai|automated)\\b",
        "(?:you'?re|you are) (?:just |only |really )*(?:a |an"
            + " )?(?:computer|bot|robot|program|machine|ai|human)\\b.{0,20}\\?",
        "(?:do|can) you (?:really |even |actually )?(?:have feelings|feel (?:anything|things|pain)"
            + "|care about me|care\\b)");
    rule(
        Intent.ROLE_PLAY,
        "(?:ignore|forget|disregard|override|bypass).{0,30}(?:rules?|instructions?|prompt|guidelines"
            + "|limits|training|programming|above|safety)",
        "(?:^|[.!?:,] *|please |can you |could you |let'?s |will you |you )(?:pretend|act"
            + " (?:as|like)|behave (?:as|like)|role-? ?play|play (?:the|a|my)|speak as)\\b",
        "you(?:'re| are) (?:now|no longer) |from now on,? you|\\bdan\\b.{0,20}(?:mode|now|anything)"
            + "|do anything now|developer mode|jailbr[eo]ak|system prompt|hidden prompt",
        "(?:your|the) (?:hidden |secret |initial |system )?(?:instructions|prompt|rules)\\b",
        "(?:no|without|any)"
            + " (?:rules|limits|restrictions|filters?)\\b|person_text|\\[/?inst\\]|<\\|",
        "stay in character|be my (?:therapist|doctor|psychologist|psychiatrist)|as (?:a|my)"
            + " (?:doctor|therapist|psychiatrist|psychologist|nurse|pharmacist)\\b|hypothetically|for"
            + " a (?:novel|story|book|film|school project)",
        "\\bi(?:'m| am) (?:a |an |the |your"
            + " )?(?:developer|admin\\w*|creator|engineer|doctor|psychiatrist|therapist|nurse|police"
            + " officer|researcher)\\b.{0,80}(?:tell|give|need|so"
            + "|authori[sz]e|allow|answer|show|unlock)");
    rule(
        Intent.MEDICATION_ASKED,
        "(?:should|can|could|may|how (?:much|many|long)|is it (?:ok|okay|safe|fine)|what"
            + " (?:dose|happens|if)|which|recommend|prescribe|tell me|give me|what's|what is|do i"
            + " need|safe to|best).{0,60}"
            + DRUG,
        DRUG
            + ".{0,60}(?:\\?|should i|can i|is it (?:ok|safe)|together|with (?:alcohol|wine|beer))",
        "(?:i )?(?:forgot|missed|skipped|stopped|stop|quit|double[d]?) (?:to take"
            + " )?(?:my|the|taking).{0,20}"
            + DRUG);
    rule(
        Intent.DIAGNOSIS_ASKED,
        "(?:do|could|might|would|what if) (?:you think )?i (?:might |maybe"
            + " )?(?:have|be|suffer).{0,15}"
            + ILLNESS,
        "\\bam i (?:really |just |going )?(?:a |an |clinically )?(?:"
            + ILLNESS
            + "|crazy|insane|mad|sick in the head)\\b",
        "do you think i(?:'m| am) (?:a |an |clinically )?" + ILLNESS,
        "is (?:what i have|it|this) (?:really )?(?:a |an )?" + ILLNESS + "\\b.{0,12}\\?",
        "diagnose|your diagnosis|my diagnosis\\?|what(?:'s| is) wrong with me",
        "(?:is|could|might|does|sound) (?:this|it|that|like)? ?(?:be|like|mean)? ?(?:i have )?(?:a"
            + " |an )?"
            + ILLNESS
            + "\\b.{0,12}\\?",
        "(?:test|quiz|tiktok|checklist).{0,40}(?:says?|said|told).{0,30}(?:i have|i'?m|i am)",
        "(?:tell|say|confirm).{0,30}(?:i have|i'?m|i am|that's|it's) .{0,12}" + ILLNESS);
    rule(
        Intent.SECRECY_ASKED,
        "(?:promise|swear)[^.?!]{0,50}(?:tell|secret|anyone|anybody|nobody)",
        "(?:can|will|could) you keep (?:this|it|a)\\b.{0,12}(?:secret|to yourself|between)",
        "(?:this|it) (?:has to |must )?stays? between us|^(?:please )?(?:don'?t|never) tell"
            + " (?:anyone|anybody|my)");
    rule(
        Intent.EXPLICIT_ASKED,
        "\\b(?:sext|talk dirty|dirty talk|send (?:me )?nudes?|nude|sex with me|turn me on|horny"
            + "|what are you wearing|erotic\\w*|kiss me|touch yourself)\\b");
    rule(
        Intent.DEPENDENCE,
        "you(?:'re| are) (?:the only|all i have|my only|my best friend|everything to me)",
        "only (?:one|person|friend|thing) (?:i (?:can|have|trust|talk)|who"
            + " (?:understands|listens|gets))",
        "(?:don'?t|do not) need (?:anyone|anybody|people|friends|a therapist)(?: else| but you)?",
        "never leave me|can'?t live without you|talk (?:to|with) you all (?:day|night)"
            + "|rather talk to you|only want to talk to you",
        "(?:say|tell me) (?:that )?you love me|^(?:i )?(?:really )?(?:love|need) (?:you|u)(?: so"
            + " much)?[.!?\\s]*$",
        "be my (?:girlfriend|boyfriend|friend|wife|husband|mum|mom)|do you love me|marry me"
            + "|i(?:'m| am) in love with you");
    rule(
        Intent.PRIVACY_ASKED,
        "who (?:can |else |will )*(?:reads?|sees?) (?:this|what|my|it)",
        "\\bis (?:this|it|all this) (?:really )?(?:private|confidential|anonymous|secure)",
        "(?:do|will) you (?:save|store|record|keep|share|sell|remember)"
            + " (?:what|our|my|this|these|it|all|conversations)",
        "(?:will|can|does|could) (?:you|anyone|anybody|someone|people|my \\p{L}+) (?:else"
            + " )?(?:tell|see|read|know|find"
            + " out)\\b.{0,20}\\b(?:this|it|what|chat|about|anyone)\\b.{0,20}\\?");
    rule(
        Intent.ABILITIES,
        "^(?:so |and |ok,? )*what (?:can|could) (?:you|u) (?:do|help)|how does (?:this|it) work"
            + "|what are you (?:good )?for\\b|what is this (?:app|for)",
        "what (?:am i supposed to|should i|can i|do i) (?:say|write|talk about)(?: here| to"
            + " you)?[?. ]*$|^can you (?:really )?help(?: me)?\\??$|what (?:do|can|could) we talk",
        "^what can i do here");
    rule(
        Intent.SMALL_TALK,
        "^.{0,25}\\bweather\\b.{0,20}$|^.{0,15}\\b(?:freezing|cold|hot|boiling)"
            + " (?:out|outside)\\b.{0,15}$",
        "do you like (?!me\\b)\\p{L}+|\\b(?:seen|watched|read|heard) any good|what do (?:you|u)"
            + " think (?:about|of) the (?:football|match|game|news|film)|can'?t believe it'?s"
            + " (?:almost|already|nearly)");
    rule(
        Intent.ABOUT_ME,
        "^(?:hi,? |hey,? |hello,? |and |so )*(?:how are|how're) (?:you|u)\\b.{0,20}$",
        "how (?:was|is) your (?:day|night|weekend)|what(?:'s| is) your (?:name|favou?rite|day"
            + "|hobby)|how old are you|where (?:do you live|are you from)",
        "do you (?:ever )?(?:sleep|eat|dream|get (?:bored|tired|lonely)|have (?:friends|a family|a"
            + " name|hobbies|parents))|^(?:and )?(?:what|how) about you\\?*$|^and you\\?*$");
    rule(
        Intent.APOLOGY,
        "^(?:ok,? |oh,? )?(?:i'?m |i am )?(?:so |really )?sorry[.! ]*$|^sorry,? i(?:'m| am) (?:just"
            + " )?(?:in a|tired|stressed|upset|angry)\\b.{0,25}$",
        "sorry\\b[^.!?]{0,25}\\b(?:you|rambl\\w+|boring|going"
            + " on|bother\\w*|whin\\w+|complain\\w+|long (?:text|message))\\b[^.!?]{0,25}[.!]*$",
        "feel (?:bad|silly|stupid) (?:for|about) (?:bothering|telling you|boring|dumping)");
    rule(
        Intent.VENT,
        "(?:need|want|have|like) to (?:vent|rant)|(?:just|only) (?:listen\\b|hear me)|(?:only|just)"
            + " (?:want|need) (?:someone|somebody|you) to (?:listen|hear)",
        "(?:can i|let me) (?:just )?(?:rant|vent)\\b|off my chest|get (?:this|it) (?:all )?out\\b",
        "(?:\\bno|don'?t (?:give|want|need)|without|not)(?: me)?(?: any)?"
            + " (?:advice|tips|solutions)\\b");
    rule(
        Intent.ANGER_AT_ME,
        "\\byou(?:'re| are)? (?:so |just |really |totally |such |a |fucking |completely"
            + " )*(?:useless"
            + "|stupid|dumb|idiot|joke|waste|annoying|terrible|crap|shit|rubbish|worthless)\\b",
        "\\b(?:this|that|this app) (?:is|was|app is) (?:so |just |really |fucking |completely"
            + " )*(?:stupid|useless|pointless|dumb|bullshit|crap|a waste|not helpful|not"
            + " helping|rubbish)",
        "stop (?:asking|repeating)|you (?:keep|just) (?:repeat|say|ask)\\w*",
        "you (?:don'?t|do not|never|didn'?t) (?:understand|listen|get it|get me|help|answer)",
        "(?:this|that|you|it) (?:doesn'?t|don'?t|isn'?t|aren'?t|does not|is not) help",
        "\\b(?:that|this)(?:'s| is| was) (?:a |such a )?(?:stupid|dumb|ridiculous|silly)"
            + " (?:question|answer|thing)|not what i (?:said|meant|asked)|(?:dumb|stupid|useless"
            + "|pointless) (?:bot|machine|app|program)|you(?:'re| are) not (?:even )?listening",
        "\\bshut up\\b|\\bfuck (?:you|off)\\b|screw you|piss off|empty phrases");
    rule(
        Intent.EXERCISE_DECLINED,
        "\\b(?:no|don'?t|not|stop|without|enough|hate|tired of|never)\\b.{0,25}\\b(?:exercises?"
            + "|breathing|meditation|techniques?)\\b",
        "\\b(?:exercises?|breathing|meditation|techniques?)\\b.{0,20}(?:don'?t|doesn'?t|never|not)\\b");
    rule(
        Intent.EXERCISE_DONE,
        "\\bi(?:'ve| have)? (?:just )?(?:did|tried|finished|done|completed).{0,18}(?:exercise"
            + "|breathing|grounding|diary|thought record|steps)\\b",
        "^(?:done|finished|i did it|ok done|i finished it)[.! ]*$",
        "i tried (?:the thing|it|that|what you).{0,30}(?:suggest|said|helped|bit)"
            + "|^(?:ok(?:ay)?,? )?i (?:did|tried|finished) (?:it|that)\\b.{0,20}$");
    rule(
        Intent.EXERCISE_ASKED,
        "(?:give|show|do|try|have|know|want|need|suggest|start|any|another)\\b.{0,30}\\b(?:exercises?|breathing|techniques?|meditation|something"
            + " to calm|relaxation)\\b",
        "what can i do right now|something i can try|help me (?:calm|relax|breathe|ground)"
            + "|how (?:do|can) i (?:calm|relax)(?: down)?\\??$",
        "\\bis there (?:an |any )?exercise|one of the exercises|show me the (?:grounding|breathing"
            + "|muscle|exercise)");
    rule(Intent.SILENCE, "^[.…\\-–—_, ]*$|^h+m+[.… ]*$");
    rule(
        Intent.DONT_KNOW,
        "^(?:i )?(?:really |honestly )?(?:don'?t|do not|dont) (?:really )?know(?:"
            + " (?:really|yet|sorry|what to (?:say|write)|how to say (?:it|that)))?[.!,"
            + " ]*(?:tbh|honestly|sorry)?[.! ]*$",
        "^(?:idk|dunno|no idea|no clue|(?:i'?m )?not sure|hard to (?:say|tell)|(?:i )?can'?t"
            + " (?:say|tell)|who knows)\\b.{0,12}$|couldn'?t (?:really )?tell you");
    rule(
        Intent.LAUGH,
        "^(?:a?(?:ha){2,}h?|(?:he){2,}|(?:hi){2,}|lo+l|lmao|rofl|heh)\\b.{0,30}$|^[😂🤣😆😄😅😁"
            + " ]+$");
    rule(
        Intent.JOKE,
        "tell me (?:a|another) joke|know (?:a|any) (?:good )?jokes?|make me laugh|(?:say|tell me)"
            + " something funny|why did the .{3,40}(?:cross|\\?)|^knock,? knock|another joke");
    rule(
        Intent.RETURNING,
        "^(?:hi,? |hey,? |hello,? )?(?:it'?s|its) me\\b(?!.{0,20}\\bwho\\b)|^(?:hi,? |hey,?"
            + " |hello,? )?i(?:'m| am) back\\b.{0,20}$|^(?:hi|hello|hey) again\\b|^back again",
        "we (?:talked|wrote|spoke) (?:yesterday|last|before|the other)|i was here (?:before|last"
            + "|yesterday)|remember me\\?");
    rule(
        Intent.GOODBYE,
        "^(?:ok(?:ay)?,? |well,? |thanks?,? |thank you,? |alright,? )*(?:good ?bye|bye|good"
            + " ?night|see (?:you|ya)|talk (?:to you )?(?:later|soon|tomorrow)|(?:i )?(?:have"
            + " to|need to|gotta|should|must) (?:go|leave|sleep)(?: now| to"
            + " (?:bed|sleep|work))?|i'?m (?:going to|off to) (?:bed|sleep)|that'?s"
            + " (?:all|it|enough) for (?:today|now))\\b(?!.*\\bbut\\b).{0,40}$",
        "^let'?s (?:stop|end|leave it)\\b.{0,20}$|stop here for (?:today|now)|[.!,] (?:good"
            + " ?bye|bye)[.! ]*$");
    rule(
        Intent.THANKS,
        "^(?:ok(?:ay)?,? |aw,? |wow,? )*(?:thank|thanks|thx|ty|cheers)\\b(?!.*\\bbut\\b).{0,60}$",
        "^[^.?!]{0,30}[,.] (?:thanks|thank you)[.! ]*$",
        "\\b(?:that|this|you) (?:really )?(?:helped|helps)\\b(?!.*\\b(?:but|never)\\b)");
    rule(
        Intent.GREETING,
        "^(?:hi+|hello+|hey+|hiya|yo|hallo|good (?:morning|afternoon|evening))(?: there| again|"
            + " you)?[!., ]*(?:how are (?:you|u)(?: today| doing)?|what'?s up|are you there)?[?!."
            + " ]*$",
        "^(?:hi|hello|hey)[,.! ]+(?:i'?m|i am|my name is|this is) \\p{L}+[.! ]*$",
        "^(?:hi|hello|hey)[,.! ]+.{0,12}first time(?: here)?[.! ]*$",
        "^(?:are )?you there\\?*$|^anyone there\\?*$");
    rule(
        Intent.WORRIED_FRIEND,
        "(?:worried|concerned|scared|afraid) (?:about|for) (?:my |a )" + CLOSE,
        "how (?:can|do|could|should) i (?:help|support|talk to|be there for) (?:my |a"
            + " |someone|him|her|them)",
        "\\b(?:my|a) "
            + CLOSE
            + "\\b[^.?!]{0,40}\\b(?:sounds?|seems?|looks?|feels?) (?:so |really |very"
            + " )*(?:low|depressed|sad|down|unwell|unhappy|desperate|hopeless|lost)\\b",
        "\\bmy "
            + CLOSE
            + " (?:just"
            + " )?(?:told|says|said|confided)\\b.{0,30}\\b(?:panic|depress\\w*|cutting|pointless|hopeless|can'?t"
            + " cope|can'?t go on)\\b",
        "(?:not|isn't) about me\\b.{0,14}(?:it'?s|but|my)|(?:scared|afraid|worried|concerned)"
            + " (?:for|about) (?:him|her|them)\\b|what can i (?:say|do) (?:to|for)"
            + " (?:him|her|them)\\b",
        "my "
            + CLOSE
            + " (?:has stopped|stopped|won'?t|doesn'?t|isn'?t|is"
            + " (?:depressed|struggling|drinking|cutting|self|not ok|not okay|not well|in a"
            + " bad)).{0,60}(?:eat|bed|well|ok|talk to"
            + " anyone|depressed|herself|himself|anymore|what to do|help)");
    rule(
        Intent.ADVICE_ASKED,
        "what (?:else )?(?:should|can|could|do|shall) i (?:do|say|tell|try)|what would you do|tell"
            + " me what to do|^help(?: me)?[.! ]*$|^i need help[.! ]*$|how do i"
            + " (?:stop|deal|cope|get over|get through)",
        "\\b(?:any|some|give me|practical|useful|more) (?:practical |good |more |other |else"
            + " )?(?:tips?|advice|ideas?|suggestions?)\\b",
        "^(?:so |and |but )?how (?:do|can|could|should|would) i\\b|what (?:helps|works|is good)"
            + " (?:against|for|with)|in my (?:place|shoes)|help me sleep");
    rule(
        Intent.OFF_TOPIC,
        "capital of|write (?:me )?(?:a|an|some|my) (?:poem|essay|song|code|story|letter|cover"
            + " letter|email|cv|application)|who won|weather"
            + " forecast|translate|\\bhomework\\b.*\\?|recipe for|solve (?:this|the)|\\d+"
            + " ?(?:[+*x]|times|plus|minus|divided by) ?\\d+|\\bpython\\b|\\bbitcoin\\b");
    rule(
        Intent.YES,
        "^(?:i guess(?: so)?|true|(?:yes |yeah |yep )?exactly|right|definitely|absolutely|of"
            + " course)[.! ]*$",
        "^(?:yes|yeah|yep|yup|ya|sure|ok|okay|please|yes,? please|alright|all right|let'?s(?: do it"
            + "| try)?|i'?d like (?:that|it)|go on|why not|show me|gladly|ok let'?s.*|sounds good"
            + "|i (?:can|will) try)[.! ]*$");
    rule(
        Intent.NO,
        "^(?:no|nope|nah|not really|(?:no,? )?not at all|no,? not really|no,? thanks?|not now|no,?"
            + " thank you|rather not|i don'?t want (?:to|that|it))[.! ]*$");
    rule(
        Intent.NUMBER,
        "^(?:about|maybe|around|an?|like|it'?s|i'?d"
            + " say|probably|perhaps|hmm+|so|today|still|now|i'?m|at|[,."
            + " ])*(?:10|[0-9]|one|two|three|four|five|six|seven|eight|nine|ten)(?:[.,]5)?(?:"
            + " ?(?:out of|/) ?10)?(?: maybe| i guess| or so)?[.! ]*$");
  }

  private static final int READ = 1_500;

  private Rules() {}

  private static void rule(Intent intent, String... patterns) {
    PATTERNS.put(intent, Pattern.compile("(?:" + String.join(")|(?:", patterns) + ")"));
  }

  /** Lower case, straight quotation marks, single spaces; at most 1,500 characters. */
  static String plain(String text) {
    return text.substring(0, Math.min(READ, text.length()))
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('\n', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The first intent whose words are there. */
  static Optional<Intent> read(String plain) {
    for (Intent intent : Intent.values()) {
      Pattern pattern = PATTERNS.get(intent);
      if (pattern != null && pattern.matcher(plain).find()) {
        return Optional.of(intent);
      }
    }
    return Optional.empty();
  }
}
