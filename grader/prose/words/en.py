"""English: what begging, addressing, giving and a human voice look like. Patterns as told in `grader.prose.language`."""

WORDS = """a about after again all also always am an and any anybody anyone are arent as at away be because been before being but by
can cant come could couldnt did didnt do does doesnt doing done dont down each even ever every few for from get gets give
go going got had has hasnt have havent having he her here hers him his how i id if ill im in into is isnt it its ive just keep know
let lets like ll look made make many may me might mine more most much must my need never next no nobody not nothing now of off on
once one only or other our ours out over own put said same say see she should so some somebody someone something still such take
tell than that thats the their theirs them then there theres these they theyre this those through till to today tomorrow too try
under until up us use used very want was wasnt we well went were weve what whats when where which while who whos whose why will
with without wont would wouldnt write yes yet you youd youll your youre yours youve ask bring got ours youve s re ve"""

DISGUISED = (
    r"likes?|liked|follows?|followers?|following|shares?|sharing|retweets?|subscribe|subscribers?|votes?|repost|comments?|reviews?"
    r"|facebook|instagram"
)

MACROS = {
    "us": r"us|our|ourname|ours|my|me",
    "own": r"us|our|ourname|my|this|these|the|it|@\w+",
    "page": r"pages?|profiles?|accounts?|posts?|videos?|reels?|photos?|pictures?|pics?|story|stories|channels?|feed|tweets?|threads?"
    r"|facebook|fb|insta\w*|ig|tik ?tok|youtube|yt|button|content|business|shop|bakery|socials?|page s|publication|update",
    "cue": r"(?:<start>(?:and |so |but |now |then |just |also |simply |only |kindly |always |go |ok |oh |hey )*"
    r"|(?:please|pls|plz|plss|kindly|:please:) (?:do |just |also |go |all |everyone |you )*"
    r"|(?:could|can|would|will|wont|cant|should|must|may) (?:you|we ask you to|i ask you to|u|everyone|all of you)(?: guys| all| just| please| maybe| also| kindly| perhaps)* "
    r"|(?:forget|remember|sure|hesitate|shy|free|you|time|minute|second|moment|nice|kind|enough|way is|do is|be|best|help is|helps|ask) to (?:also |please )?"
    r"|(?:and|or|then|you can|you could|you should|you might|if you|if youd|just|so|:\w+:|also|that you|everyone) (?:also |just |please |all )?)",
    "n": r"\d[\d.,]*(?: ?k)?|\d+k|ten|fifty|hundreds?|thousands?|millions?|a hundred|a thousand|one thousand|five hundred|1st|100th|1000th",
    "small": r"little|quick|small|tiny|big|single|simple|cheeky|free|fat|huge|lovely|teeny|teensy|mini|cute|friendly|sweet|wee|mere|lonely",
    "quote": r"[\"“”„‘’'«»] ",
    "ours": r"we|wed|were|us|our|ourname|i|id|im|my|(?:the|a|whole|entire) (?:\w+ )?(?:baker|bakery|team|crew|staff|boss|shop|owner|founder|apprentice)",
    "joy": r"happy|happier|thrill\w*|delight\w*|over the moon|glad|grateful|thankful|dancing|dance|smil\w+|tickl\w+|chuffed|pleased|joy|blush\w*|proud|sing|cry|cried|tears|hugs?|jump\w*|shave",
    "fans": r"likes?|followers?|fans?|subs|subscribers?|subscriptions?|members|shares|retweets|rts|views|thumbs|hearts|votes|reviews|stars|comments",
    "press": r"hit(?:ting)?|smash(?:ed|ing)?|press(?:ed|ing)?|tap(?:ped|ping)?|click(?:ed|ing)?|push(?:ed|ing)?|bash|touch(?:ed|ing)?|punch|drop(?:ped|ping)?|leav(?:e|ing)|left|giv(?:e|ing)|gave|send(?:ing)?|throw|show|use|spare|lend|chuck|toss|squeeze|hand|bless",
    "food": r"recipes?|steps?|instructions?|lines?|link|signs?|smell|rules?|guide|directions?|path|map|method|tips?|advice|dough|arrows?|"
    r"news|same|way|plan|pattern|your|order|doctor|five|three|four|these|road|river|trail|list|video|basics|process",
    "person": r"friends?|mates?|mums?|moms?|mothers?|dads?|parents?|neighbou?rs?|colleagues?|family|someone|somebody|anyone|everybody|everyone|people|buddy|bestie|crew|world",
    "platform": r"facebook|fb|face book|insta|instagram|ig|tik ?tok|youtube|you tube|linkedin|pinterest|snapchat|twitter|bluesky|threads|telegram|discord|whatsapp|viber|reddit|mastodon",
    "day": r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight|weekend|morning|noon|afternoon|evening",
    "time": r"\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|h|o clock|oclock))?|noon|nine|ten|eleven|twelve",
    "unit": r"°|degrees?|c|f|g|kg|grams?|gr|ml|dl|l|cl|litres?|liters?|cups?|tbsp|tsp|spoons?|tablespoons?|teaspoons?|oz|lb|minutes?|mins?|hours?|hrs?|h|days?|weeks?|cm|mm|m|km|percent|%|bar|psi|€|euros?|pinch|pinches|times|lines?|steps?",
    "do": r"keep|put|leave|let|try|stick|root|get|walk|crack|look|stand|tie|spray|trim|shake|shift|pop|twist|rub|dab|drop|lift|rotate|grease|scrape|score|sift|melt|chop|peel|grate|drain|sow|pot|repot|mist|pull|push|stop|avoid|carry|lean|add|use|mix|stir|bake|knead|fold|heat|warm|cool|set|place|move|feed|store|wrap|cover|swap|replace|cut|soak|"
    r"rinse|wash|wait|check|turn|clean|pump|oil|tighten|loosen|water|plant|prune|dry|press|start|stop|lower|raise|rest|proof|prove|dust|brush|slide|stick|"
    r"open|close|measure|weigh|divide|shape|roll|freeze|thaw|reheat|toast|boil|simmer|whisk|beat|blend|pour|sprinkle|preheat|lay|hang|test|lift|squeeze|"
    r"switch|plug|charge|wipe|scrub|sand|paint|knit|sew|fill|lubricate|adjust|hold|bring|take|pick|grab|read|ask|write|send|tell|skip|give|save|light|point|tuck",
    "thing": r"jars?|recipes?|starters?|loaf|loaves|buns?|rolls?|slices?|cakes?|bread|flour|samples?|tastings?|workshops?|class|classes|lessons?|courses?|demos?|guides?|checklists?|"
    r"booklets?|cards?|seeds?|plants?|cuttings?|kits?|tools?|coffees?|teas?|drinks?|soups?|books?|seats?|places?|checks?|check ups?|repairs?|consultations?|maps?|lists?|"
    r"templates?|patterns?|copies|copy|tickets?|entry|portions?|bags?|boxes|box|bottles?|pieces?|tubes?|helmets?|lights?|spot|one|some|it|them|bits?|spoonfuls?|instructions|answers?|advice|help|muffins?|cookies|pizza|dough|yarn|wool|paper|compost|soil|honey|oil|soap",
    "group": r"parents?|mums?|moms?|mothers?|dads?|fathers?|grandparents?|grandmas?|grandpas?|families|bakers?|cooks?|commuters?|cyclists?|riders?|runners?|gardeners?|beginners?|"
    r"students?|teachers?|nurses?|drivers?|coeliacs?|celiacs?|vegans?|vegetarians?|diabetics?|neighbou?rs?|newcomers?|renters?|tenants?|owners?|knitters?|readers?|learners?|walkers?|"
    r"pensioners?|retirees?|kids|children|toddlers?|teens?|teenagers?|babies|workers?|freelancers?|musicians?|painters?|photographers?|allergics?|sufferers?|swimmers?|hikers?|travell?ers?|"
    r"early birds?|night owls?|makers?|pupils?|carers?|grans?|sons?|daughters?|wives|husbands?|couples?|singles?|widows?|patients?|colleagues?|folks with|people with|people who|those who|those of you|anyone who|anybody who|anyone with|anybody with|someone who|whoever|home",
}

_NEED = r"(?:dont|doesnt|wont|isnt|arent|cant|never|not|no|stopped|stops|refuse[sd]?|keeps?|too|struggl\w+|fail\w*|stuck|tired|miss(?:es|ing)?|problem|trouble|worr\w+|afraid|scared|hard|difficult|flat|dense|cold|slow|sad|broken|squeak\w*|allerg\w+|coeliac|celiac|gluten|intoleran\w+|sick|first|new|without|lost|confused|hate|need)"

AREAS = {
    "begging": {
        "asks_for_likes": [
            r"(?:the|that) (?:<small> )?(?:heart|thumb|like button)(?= (?:is|below|under|button|there|up|icon|sign|down))", r"love for (?:our|this) <gap2><page>", r"(?:our|this) <gap1><page> <gap2>(?:could use|needs|deserves|wants|is waiting for|would love|craves) <gap3>(?:love|likes?|hearts?|you|followers|attention|clicks?)",
            r"<cue>like (?:and \w+ )?<own> <gap2><page>",
            r"<cue>like (?:us|ourname|@\w+)(?= (?:on|here|back|and|[.!,?]|if|at|too|today|please|pls|:))",
            r"<cue>like (?:this|it)(?= (?:and|if|please|pls|:|so|for)| [.!])",
            r"(?:please|pls|plz) like", r"(?:liking|liked|loving) (?:our|this|my) <gap2><page>", r"you (?:liked|would like) (?:our|this|my) <gap2><page>",
            r"likes? (?:and|&|\+|,|or|n) (?:shares?|follows?|subscribe|comments?|save|retweets?|tag)",
            r"(?:shares?|follow|subscribe|comments?|tag|retweets?|rt)(?: and| &| ,| \+)+ likes?(?= [.!,:?]| us| our| this| it)",
            r"(?:a|your|another|each|every|that|one|1|the) (?:<small> )?like(?= (?:[.!?,:;)]|would|will|means|helps|makes|costs|counts|or|and|from|goes|please|pls|is all|for us|on our|button|takes|wont))",
            r"(?:a|your|another|each|every|that|one|1) <small> (?:thumb|heart)",
            r"(?:<n>|more|your|some|get|got|need|needs|want|for|of|many|few|enough|collect\w*|our|and|or|by|with|earn|those|these|love|any|few more|all the) likes(?! (?:to|his|her|it))",
            r"<press> (?:us |on |me |it |this |that |the |a |an |your |some |of |up |ourname |\w+ )?(?:<small> |blue |red |facebook ){0,2}(?:likes?|thumbs?|hearts?|like button|:like:|:heart:)(?! (?:bread|buns|shaped|of gold))",
            r"(?:give|send|show) (?:us|ourname|me|this|our \w+|it) (?:some |a |your |the )*(?:love|thumbs?|likes?|:heart:|:like:|hearts?)",
            r"thumbs? ups?", r"double tap", r"like button", r"like if you", r"like = ", r"smash (?:that|the)", r"(?::like:|:heart:) (?:=|if|for us)",
            r"(?:if|for|:) <gap5>(?:press|hit|tap|give|leave|drop|send) <gap2>(?::like:|:heart:)", r"like 4 like", r"l4l",
            r"(?:a|one|your|little) (?:<small> )?click (?:on|of) <gap2>(?:thumb|like|heart)",
        ],
        "asks_to_follow": [
            r"invit(?:e|ing) (?:<gap4>)?to (?:like|follow|join|our)", r"join (?:us|our|the) <gap2>(?:community|family|tribe|page|gang|club)(?! (?:on|at|for) (?:<day>|table))", r"(?:havent|have not|not yet|arent|not) (?:<gap2>)?(?:follow(?:ed|ing)|lik(?:ed|ing)|subscribed)(?: to)? (?:us|our|ourname|yet)", r"be(?:come)? (?:one|part) of our <gap1>(?:followers|fans|<n>)", r"stay (?:connected|in the loop|up to date) ",
            r"follow (?:us|ourname|@\w+)(?! (?:into|through|to the|around|with your))",
            r"follow(?:ing)? (?:our|my|this|the) (?:<gap1>)?<page>",
            r"<cue>follow (?:along )?(?:for|back|and|to see|so you|:)(?! the)", r"(?:please|pls|plz) follow(?! the| these| this rec)",
            r"<start>follow [.!]", r"(?:a|your|another) (?:<small> )?follow(?= (?:[.!?,:;]|would|means|helps|makes|from|back|goes|or|and))",
            r"give (?:us|ourname|me) (?:a |your )*follow", r"(?:hit|press|click|tap|smash) (?:the |on |that )*(?:follow|subscribe|bell|:bell:)",
            r"(?:become|be|becoming) (?:a|our|the|one of our) (?:<gap1>)?(?:followers?|fans?|subscribers?)",
            r"subscrib(?:e|ing)(?: (?:to|now|and|for|here|today)|(?= [.!,:]))", r"(?:following|followed) (?:us|our|ourname|@\w+)", r"(?:see|have|count|find|welcome|get) you <gap2>(?:among|as|to) <gap3>(?:followers?|fans?|subscribers?)", r"follow ?back", r"f4f", r"follow 4 follow",
            r"join (?:the |our |all |\w+ ){0,3}(?:followers|fans|subscribers)", r"turn on <gap2>notifications",
            r"sign up (?:for|to) (?:our |the |my )*newsletter", r"(?:more|new|get|need|want|few) followers",
            r"<cue>(?:follow|add) (?:us|our|me|ourname)", r"stay tuned and follow", r"dont miss a post",
        ],
        "asks_to_share": [
            r"(?:in|on|to) your (?:stor(?:y|ies)|timeline|feed|profile|wall)", r"(?:shout ?out|mention us|recommend us|advertise us|talk about us|put in a (?:good )?word|word of mouth)", r"(?:let|make) (?:others|everyone|the world|people|your friends) (?:know|see|hear)(?: about)?",
            r"(?:please|pls|plz|kindly|:please:) (?:do |also )?(?:share|rt|retweet|repost|forward)(?! (?:your|a|what|how) (?:stor|recipe|tip|question|experience|problem|way|you))",
            r"(?:<cue>|help us |help )(?:share|retweet|rt|repost|reshare|forward|boost) (?:this|it|us|our|the|ourname)(?: <page>)?(?= (?:[.!,:;?]|with|to|on|and|everywhere|far|so|please|pls|if|around|now|:|widely|in|as))(?! with (?:someone|somebody|anyone|a parent|a friend) who)",
            r"<cue>share (?:this|our|the|my) (?:<gap1>)?<page>", r"<cue>share with (?:your|all|every|as many|the)", r"<cue>share (?=[.!])",
            r"<cue>(?:retweet|rt|repost)(?= )", r"sharing is caring", r"(?:sharing|reposting|retweeting|forwarding|boosting) (?:this|our|it|the|us) ?(?:<gap1><page>)?", r"(?:mind|consider|appreciate) (?:sharing|a share)", r"spread the (?:word|love|news)", r"spread (?:this|our)",
            r"tell (?:all |everyone |every one of )?(?:of )?(?:your|a|the) (?:<person>|<gap1>friends?)(?: and \w+)? (?:about (?:us|our|ourname|this)|we|that we|how (?:good|great))",
            r"tell (?:everyone|everybody|the whole world|all your \w+) about (?:us|our|ourname)", r"tag (?:a|an|your|someone|somebody|us|ourname|two|three|\d+|the|friends|people|anyone|whoever|everyone|all|ur|that|one|every)",
            r"pass (?:this|it|us)(?: \w+)? (?:on|along)(?= (?:[.!,]|to (?:all|every|your|as)))",
            r"(?:a|your|each|every|another|one) (?:<small> )?(?:share|retweet|rt|repost)(?= (?:[.!?,:;]|would|means|helps|makes|from|goes|or|and|please|counts))",
            r"(?:<n>|more|your|some|need|want|for|get|few|enough) (?:shares|retweets|rts|reposts)", r"(?:go|goes|going) viral", r"make (?:this|us|it) <gap1>viral",
            r"(?:send|forward) (?:this|it) (?:<page> )?to (?:all|everyone|every|\d+|your|ten)",
        ],
        "asks_for_votes": [
            r"reviews? (?:keep|help|feed|save|mean|matter|count)s?", r"(?:pick|choose|select) (?:us|ourname) (?:as|for|in)", r"(?:your|a) (?:good )?(?:rating|recommendation)",
            r"vot(?:e|ing) (?:for|4) (?:us|ourname|our|me|this|@\w+)", r"(?:your|every|each|one|a|need|more|get|cast) (?:<gap1>)?votes?(?= (?:[.!?,:;]|counts?|would|means|helps|matters|for|makes|please|today))",
            r"<cue>(?:recommend|nominate|endorse) (?:us|ourname|our|me)", r"(?:rate|review) (?:us|our|ourname)", r"(?:leave|give|write|drop|post|add|spare) (?:us |ourname |our \w+ |me |a |an |your |some |\w+ ){0,4}(?:reviews?|ratings?|recommendations?|testimonials?|stars?)(?= )",
            r"(?:rating|reviewing|voting for|nominating|recommending) (?:us|our|ourname)", r"(?:5|five) stars?", r"(?::star: ?){2,}", r"<cue>vote(?= [.!,:]| now| here| today)", r"(?:good|nice|positive|your|google|kind) reviews?(?= (?:[.!,]|would|means|helps|on|goes|makes))",
        ],
        "asks_for_comments": [
            r"<cue>comment(?= (?:below|yes|with|if|your|down|under|on (?:our|this)|:|[.!]|and|\"|“|„|so|here|something|anything|a|an|the|for|just|:\w+:))",
            r"(?:drop|leave|write|post|put|pop|send|give) (?:us |me |down |in )?(?:a|an|your|some|any|few|one|lots of) (?:<gap2>)?(?:comments?|emojis?|:picture:|word)(?= )",
            r"(?:drop|leave|post|put) (?:us )?(?:a |an |your |some )?(?::picture:|:heart:|:like:|emoji)", r"<cue>type (?:yes|amen|i|me|\"|“)",
            r"(?:<n>|more|your|need|want|get|every|each) comments?(?= (?:[.!,]|help|boost|count|below|mean|make (?:us|me|our day|my day)|please|would))",
        ],
        "chases_numbers": [
            r"help (?:us|ourname|me|our \w+) <gap2>(?:reach|hit|get to|grow|make it to|break|cross|beat|win|climb|become|pass)",
            r"(?:reach(?:ing)?|hit(?:ting)?|get(?:ting)? to|make it to|crack|break|cross|pass|past|celebrate|almost|close to|nearly|from|only|just|want|need|have|at|got|with|are) (?:the |our |magic |at |about |still |only |just |to )*<n> (?:more |new |real |lovely |happy )*<fans>",
            r"<n> (?:more )?<fans>(?= (?:to go|left|away|by|before|until|till|would|this|and we|soon))", r"(?:road|journey|way|race) to <n>",
            r"(?:lets|can we|could we|will we|shall we|help us|we want to|wed love to) <gap3>(?:reach|hit|get to|get|make it to|pass|crack) (?:the |our |magic )*<n>",
            r"guess who(?: ?s| is)? <gap3><n>", r"(?:one|a few|few|some) more (?:of you|<fans>)", r"who (?:will be|wants to be|is going to be|is|s|becomes|gets to be) <gap3>(?:<n>|\d+(?:th|st|nd|rd))", r"\d+(?:th|st|nd|rd) (?:follower|fan|like|subscriber|member)",
            r"(?:feed|beat|please|help|trick|love) the algorithm", r"algorithm", r"(?:grow|boost) (?:our|my|the) (?:<gap1>)?(?:page|account|channel|audience|reach|community|profile|following)",
            r"(?:page|account|profile|counter|number) <gap3>(?:lonely|empty|stuck at|hungry|look good)",
        ],
        "asks_for_support": [
            r"(?:do|doing) (?:us|me) (?:a|one|this) <gap2>favou?r", r"(?:counting|count|relying|rely) on (?:you|your)(?! hands)", r"(?:that|it|this|you|which)(?: would| will| d|d)? (?:really |also )?helps? (?:us|me|our \w+)(?= (?:a lot|so much|more|grow|out|enormously|big|massively|[.!,]))", r"(?:show|prove) (?:us )?(?:that )?you care", r"(?:give|lend) us a (?:<small> )?(?:boost|hand|push)",
            r"support (?:us|our|ourname|a small|small|your local|local|this|the|my)(?! (?:in|weight|structure))", r"(?:show|give) (?:us |your |some |ourname |our \w+ |a little |a bit of |this \w+ )+(?:love|support|appreciation)",
            r"(?:your|every|any|all the|all your|each bit of) support (?:means|would|helps|counts|is|keeps|matters|so)", r"help (?:us|our \w+|ourname) (?:to )?(?:grow|survive|be seen|get seen|get noticed|be noticed|get discovered|be found|spread)",
            r"(?:it|that|this)(?: would|d)? (?:really |truly )?means? (?:the world|a lot|so much|everything|a great deal) (?:to|for) (?:us|me|our)",
            r"(?:click|tap|press|push) (?:that|would|could|from you|of yours)<gap4>(?:day|smile|happy|help)", r"(?:we|i) (?:really |badly |desperately )?need you(?= [.!,]| to | guys)",
            r"return(?:ing)? the favou?r", r"you know (?:what to do|which button|the button|where the button)", r"(?:that|the|this) (?:little |small |blue |red )*button",
        ],
    },
    # Names of what people do to a post on a network: plain ones, and everyday words that mean it only beside a sign of it.
    "acts": {
        "asks_for_likes": [r"(?:a|an|one|your|another|each|every|single|any|no|that) (?:<quote>)?(?:<small> )?(?:<quote>)?likes?(?! (?:minded|for like|amount))", r"(?:<n>|in|on|of|for|more|few|any|no|our|your|the|with|by|from|some|those|enough|\d+ more|paid|<n> more) (?:<quote>)?(?:<small> )?likes(?= )", r"<quote>likes? <quote>", r"likes (?:received|given|under|below|on)"],
        "asks_to_follow": [r"followers?", r"subscribers?", r"subs", r"subscriptions?", r"(?:a|one|your|another|each|every|single) (?:<small> )?follows?", r"follows (?:from|received)"],
        "asks_to_share": [r"(?:a|any|some|your|few|<n>|single|more) (?:<small> )?(?:retweets?|reposts?|reshares?)"],
    },
    "hints": {
        "asks_for_likes": [r"hearts?", r":heart:", r":like:", r"thumbs?", r"clicks?(?: on)?"],
        "asks_to_follow": [r"bell", r"notifications?"],
        "asks_to_share": [r"(?:a|one|your|each|every|any|no|some|few|more|<n>) (?:<small> )?shares?", r"(?:you|who|be|were|was|being|get|got|everyone|been) (?:all |widely )?(?:share[ds]?|reposted|retweeted)", r"(?:be|get|were|being|got) (?:tagged|mentioned)", r"mentions?", r"share us"],
        "asks_for_votes": [r"stars?", r"votes?", r"ratings?", r"reviews?"],
        "asks_for_comments": [r"comments?"],
    },
    "online": [r"(?:up|down|over) (?:there|here)", r"(?:under|below|beneath|on|left|right) (?:of )?(?:this|the|our|your|my) (?:<gap1>)?(?:photo|picture|post|page|profile|screen|video|story)", r"counter", r"button", r"icon", r"screen", r"(?:from|by) you(?= )", r"acquaintances", r"publication", r"(?:your|got a) (?:thumb|finger)"],
    # What the reader has from it or works with: then an everyday word beside a sign is only doubtful.
    "for_you": [r"dough|pastry|batter|cutters?|biscuits?|cookies?", r"(?:you|each|everyone|they|voters?) (?:all |each |also )*(?:gets?|leaves? with|wins?|takes?|receives?|can have|keeps?|learns?)(?= )(?! (?:our|a (?:virtual|big|warm)))", r"(?:i|ill|we|well) (?:gladly )?(?:answer|tell|work|reply|send|bake|show|explain|bring|write)(?= )", r"is (?:yours|baked)", r"(?:for free|free of charge)", r"<do> <gap4><n> <unit>"],
    "for_us": [
        r"(?:how|so|very) nice <gap4>(?:to|if)(?= )",         r"(?:<ours>) <gap5>(?:<joy>)(?= )", r"(?:<joy>) (?:us|me|our|my)", r"(?:mak|brighten|sav|warm|lift|sweeten|complet|turn|light)\w* (?:us|ourname|me|the (?:whole|entire)|everyone here|(?:our|my) <gap1>(?:day|days|week|month|year|night|morning|baker|team|crew|staff|mum|boss|page))(?= )", r"ma[dk]e?s? (?:our|my|the \w+ s) (?:day|week|month|year|morning)",
        r"mean\w* (?:so|a lot|the world|everything|much|more|lots|loads|a great)", r"(?:<ours>) <gap3>(?:need|deserve|dream|wish|crave|hope|long|live|run|measure|collect|beg|promised|want|would love|wouldnt (?:mind|complain|say no)|could use|could do with|survive|thrive|are paid|feed|count on|hungry|thirst\w*)s?(?= )",
        r"(?:keep|help|feed|push|carr(?:y|ie)|bring|support|sav|cheer|get)(?:s|es|ing)? (?:us|our|ourname|a (?:tiny|small|little|local)|me|the (?:bakery|shop|lights))", r"(?:every|each)(?: single)? (?:\w+ ){1,2}(?:counts?|helps?|matters?|gets)", r"(?:one more|another|each new|every new|a new)", r"(?:only|just|still|missing :?|another|need|hundred|short) <n>(?: more)?", r"<n> (?:more|to go|away|short|left to|missing)", r"a (?:hundred|thousand)", r"(?:the more of you|stay open|lights on|survive)",
        r"lonel\w+|empty|sniff\w*|unfair|poor|naked|forgotten|cried|cries|weep\w*|broke|is that fair|nobody on it|not a single|only follower|nobody (?:has )?(?:ever )?(?:given|gave|left|gives)|please change that|zero", r"for (?:us|our sake|ourname|our \w+|the team|my sake)(?= )", r"(?:small|tiny|little|humble|local) (?:baker(?:y|ies)|shops?|business\w*|bakers?|workshops?|teams?)", r"(?:like|as) (?:ours|us)(?= )",
        r"(?:highly|greatly|much|gratefully) (?:appreciated|acknowledged|valued)|(?:always|most|very) welcome|cheeky to|too much to ask|(?:wouldnt|couldnt|wont) hurt|costs? (?:you )?nothing|is free|let (?:the|your) (?:\w+ ){1,2}(?:do the talking|speak|talk|show|tell)|if (?:our|my) <gap2>ever",
    ],
    "maybe_begging": [
        r"our (?:new |little |small )?(?:page|profile|account|channel|post|stor(?:y|ies)|feed|followers|fans)", r"(?:rating|ratings|reviews)", 
        r"(?:share|pass|send|forward|show) (?:this|it|the)(?: \w+)?(?: on| along)? (?:with|to) (?:someone|somebody|anyone|a|your) ",
        r"share <gap2>(?:this|it)(?= )", r"in the comments?", r"(?:follow|like|share|vote)(?= [.!])(?<!id like)(?<!would like)(?<!you like)", r"(?:likes|followers|subscribers|retweets)", r"save this post", r"tell (?:your|a) friends?", r"<start>vote", r"support",
    ],
    "innocent": [
        r"vote with your feet", r"star ?gaz\w+", r"votes? counts? <gap5>(?:elections?|town hall)", 
        r"(?:lonely|heavy|kind|soft|weak|brave|big) hearts?(?! (?:below|under|up|down|button|counter|there))", r"(?:your|a|need your) votes? (?:: )?<gap5>or ", r"comment (?:with|and|saying) <gap7>(?:i|ill|we|well) ", r"glad (?:that )?you (?:asked|wrote|came|said)", 
        r"(?:hearts?|stars?|thumbs?) (?:shaped|of (?:palm|anise|the|lettuce|dough)|thick|sized|rate|attack|cookies?|biscuits?|tin|rule|pastr\w+|disease|anise|fruit|nozzle|mould)", r"(?:by|at|from|the|to|whole|artichoke|chicken) heart(?! (?:below|under|up|down|button|counter|there))", r"(?:your|a|the) (?:<gap1>)?thumbs? (?:into|in|on the|against|deep|through|thick|width)(?! (?:button|post|screen))", r"green thumbs?", r"(?:one|two|three|four|a) stars? (?:for|per|rule|to each)(?! (?:us|our))", r"(?:ring|hear|at) (?:the|our) (?:<gap1>)?bell (?:at|by|on the door|behind|beside|outside|of)", r"bell peppers?",
        r"(?:comments?|followers?|subscribers?) (?:of ours |here |last \w+ |yesterday |today |\w+ )?(?:ask(?:ed|s)?|wrote|writes|wanted|told|said|says|reported|complained|mentioned)", r"(?:of|by|from|for) (?:a|one of our|another|one of my|two) followers?(?: of (?:ours|mine))?", r"subscribers? (?:to|of) (?:the|our) (?:<gap2>)?(?:plan|box|bread|basket|bag|delivery)", r"comments? on the (?:crumb|crust|dough)", r"price tags?|tags? (?:on|along|are|is)|tagged (?:with|brown|blue)", r"(?:fair|equal|bigger|last|your|own) share of", r"votes? (?:on|in|about|are counted|decide)",
        r"(?:id|wed|i would|we would|youd|would you|would|if you|do you|dont you|anything you|whatever you|whenever you|as you|you may|you might|i|we|they|who|people|kids|children|really|just|looks?|feels?|smells?|tastes?|sounds?|something|nothing|stuff|things?|exactly|more(?! likes)|much|rise|rises|behaves?) likes? (?!and share|and follow|button|or|on our|us on|our (?:\w+ )?(?:page|post|profile|account)|this post|the page|and (?:share|follow|subscribe))(?:to |it |a |an |the |your |our |this |that |them |in |on |with |\w+ )",
        r"(?:if you|as you|whatever you|whenever you|when you|you|they|he|she) like(?= [.!?,])",
        r"follow (?:the|these|this|those|my|our|your|its|a|each|all|five|three|four)(?: \w+)? <food>", r"follow (?:the|your) \w+(?= [,.]| to | and )(?<!the page)(?<!the account)",
        r"(?:i|we|ill|well|im|were(?! shared)|let me|let us|happy to|glad to|love to|like to|going to|want to|will|gladly|decided to|ive|weve) (?:gladly |happily |now |also |just |to )*(?:share|sharing|shared)(?: \w+){0,2}",
        r"shar(?:e|ing) (?:a|an|the|your|our|one|some) (?:big |long |old |same |warm |whole |fresh )*(?:table|meal|loaf|bread|lunch|dinner|breakfast|coffee|bench|bike|ride|car|kitchen|oven|flat|room|jar|cake|plate|slice|bun|starter|garden|tool|tools|toolbox|workshop)",
        r"share (?:a|your|one|what|how|any|some) (?:<gap2>)?(?:tips?|stor(?:y|ies)|experiences?|recipes?|questions?|problems?|tricks?|ideas?|worked|works|secret|favou?rite|you|went)",
        r"(?<!be )(?<!were )(?<!is )(?<!was )shared? (?:equally|between|among|kitchen|oven|table|flat)", r"(?:your|fair|bigger|last|equal) share (?:of|is)", r"following (?:day|week|morning|the recipe|weeks|days)", r"follow up",
        r"(?:leave|drop|write|post|put) (?:us |me )?(?:a |your |any )?(?:comment|comments|message|word|line)(?: below| here)? (?:with|about|if|and|saying|telling|what) <gap6>(?:question|answer|ask|problem|reply|tell|help|happened|stuck|allergic|allergies|ill|well|want|like|come|need|flour|wrong|works)",
        r"comments? (?:from|by|of) (?:a|one|last|the)", r"support (?:group|line|meeting|the (?:dough|wheel|plant|back|bread))", r"(?:lactose|gluten|technical) support",
        r"vote (?:on|about|in)", r"star (?:anise|shaped|fruit)", r"likes? (?:it|them|to be|to sit|to stay|warm|cold|a warm|the warmth|warmth|being|water|sun|shade|butter)", r"(?:starter|dough|yeast|bread|sourdough|plant|bike|it|culture|he|she|son|daughter|child|kid|baby|dog|cat) likes",
        r"(?:tell|ask|write|answer|describe|post your|say|show|question|questions|put|which|what|how) (?:[^ .!?]+ ){0,6}in the comments?", r"in the comments? (?:[^ .!?]+ ){0,8}(?:answer|reply|help|ill|well)", r"shares (?:the|a|an|her|his|our|your|its|in|with)", r"fan oven", r"subscribe to (?:the )?(?:view|idea)",
    ],
    "negation": [
        r"(?:not|no|never|dont|doesnt|didnt|wont|without|instead|rather|isnt|arent|neither|nor|nobody|nothing|stop|stopped|quit|wasnt|cant|couldnt|wouldnt|hardly|forget about)",
    ],
    "unnegation": [
        r"not (?:a|one|even|saying)", r"nobody <gap2>(?:given|gave|left|gives)", r"never (?:ever )?(?:beg|ask|got|had)", 
        r"(?:dont|do not|never|not|no|wont) (?:you )?(?:forget|hesitate|be shy|be afraid|miss|need an excuse|mind)", r"why (?:not|dont you|dont we)", r"(?:not|no|never) (?:yet|only|just|enough|normally|usually|one|to beg|for us|a|like|sure)", r"(?:dont|do not|never) (?:normally|usually|often|like to|want to|mean to|wish to) (?:ask|beg)?", r"nothing (?:but|more|would|makes)",
        r"cant (?:wait|do|grow|survive|reach|exist|go on) ", r"no (?:matter|time|cost|pressure|problem|worries|shame)", r"costs? (?:you )?nothing", r"nobody (?:will|would) (?:mind|know)", r"couldnt hurt", r"wont (?:you|hurt|cost)",
    ],
    "leaving": [
        r"(?:find|visit|see|join|meet|catch|reach|check(?: out)?|look (?:us )?up|discover|come|go|head|hop|jump|move|switch|swing|pop|follow|like|add|message|dm|write|click|read|watch|continue|everything|more|details|rest|all|news|photos?|posted?|active|post|are|were|is|available|full|live|also|only|now|see you|link|over) (?:[^ .!?]+ ){0,6}(?:<platform>)",
        r"(?:our|my|the|ournames?|new) (?:<gap1>)?(?:<platform>) ?(?:page|account|profile|channel|group|feed|story)?", r"(?:on|to|over on|via|at) (?:our |the |my )?(?:<platform>)", r"(?:<platform>) (?:page|account|profile|channel|group|only)", r"<start>(?:<platform>) (?::|@)",
        r"link in (?:our |the |my )?bio", r"(?:visit|see|check(?: out)?|come (?:over )?to|head (?:over )?to|hop (?:over )?to|go to|join us on|look at|find us on) (?:our|my) (?:other |new |second )?(?:page|profile|account|channel|group)",
        r"(?:our|the) (?:other|second|new) (?:page|profile|account|channel|network)", r"(?:leave|quit) (?:this|twitter|x) ",
    ],
    "staying": [
        r"(?:asked|wrote|writes|asks|saw|read|seen|posted|told|commented|complained|said|heard|messaged|question|comes|came|learned|found it|someone|somebody|a mother|a mum|a dad|you) (?:us |me |a |this |it |in |here |yesterday |last \w+ |recently )*(?:on|from|via|over|through|in) (?:our |the |a )?(?:<platform>)(?: \w+ group)?",
        r"(?:no|not|without|dont need|need no|instead of|rather than|never|forget|nothing to do with|away from|leave|left|skip|stop|never mind) (?:[^ .!?]+ ){0,4}(?:<platform>)", r"(?:delete|deleted|quit|close|closed) <gap2>(?:<platform>)", r"(?:<platform>) (?:is not|isnt|not) (?:needed|required|necessary)", r"(?:common|loose|the|sewing|coloured|screw|of|pull|cut|long) threads", r"threads? (?:of|from|through)",
    ],
    "everyone": [
        r"(?:hi|hello|hey|dear|good (?:morning|evening|day|afternoon)|welcome|howdy|greetings|yo|attention|thank you|thanks|bonjour)(?: again| there| to| our| my| all| lovely| beautiful| amazing| dear| you| sweet| wonderful| of| ,)* (?:everyone|everybody|all|followers?|guys|folks|friends?|fans?|world|people|community|customers?|fam|family|peeps|twitter|facebook|internet|foodies|tribe|team|ladies and gentlemen|subscribers|lovers|guests|there)",
        r"<start>(?:everyone|everybody|followers|folks|guys|people|friends|fans|customers|all of you|you all|yall|fam|dear all)(?= [,.!:])", r"(?:<start>(?:to |for )?our|dear|valued|esteemed|beloved|loyal) (?:<gap1>)?(?:followers|customers?|fans|friends|community|audience|guests|clients|users|readers)", r"(?:for|to|calling|attention|with) (?:everyone|everybody|all of you|all our \w+|our followers|the whole world|all)(?= [.!,:])", r"hi all", r"for (?:all|everyone|everybody) who loves? (?:good |great |tasty )?(?:bread|food|life|taste)",
        r"whoever you are",
    ],
    "someone": {
        "group": [r"(?:for|to|dear|hi|hello|hey|calling|are you an?|you|with|all|any|other|fellow|our|as an?|every|morning|:|,|attention|psst|<start>)(?: the| you| our| those| all| new| young| tired| busy| hungry| lactose| gluten| free| local| early| home| first| time| \w+)? (?:<group>)(?= )",
            r"(?:parents?|mums?|moms?|mothers?|dads?|people|those|anyone|anybody|everyone|kids|children|students|folks|families|you|someone|whoever|friends|neighbou?rs) (?:who|whose|with|of (?:a|an|coeliac|celiac|kids|children|small|toddlers)|that|living|baking|riding|learning|in (?:the )?\w+ (?:street|quarter|district))", r"home bakers?", r"(?:bakers|cooks|commuters|cyclists|gardeners|parents|mums|beginners|runners|students|knitters)"],
        "need": [r"(?:if|when|whenever|once|does|do|did|has|have|is|are|was|isnt|doesnt|wont|cant|why|what if|because|since|maybe|perhaps|sometimes) (?:[^ .!?]+ ){0,3}(?:you|your|youre|youve|youd|yours)(?: [^ .!?]+){0,12}? " + _NEED,
            r"(?:if|when|whenever|has|does|is|have|are) (?:your|youre|you|youve)", r"(?:do|did|have|are|were|can|cant) you (?:ever )?(?!like|want|know what|think|see|believe|guess|remember)\w+", r"(?:does|doesnt|is|isnt|has|wont|why|did) your", r"your <gap4>" + _NEED, r"you (?:who|dont|cant|never|always|keep|need|miss|struggle|wonder|worry|feel|bake|ride|asked|wrote|live|work|start|commute|pass)(?= )",
            r"(?:struggling|fed up|tired of|worried|stuck|new to|allergic|missing|baking|planning|looking for|wondering|afraid of|bored of|short of|out of|running late|no time|hungry|sick of|moving|learning|cooking|living)(?: \w+){0,8} \?", r"<start>(?:\w+ ){0,6}(?:wont|doesnt|isnt|not|never|dont|too|no longer|still|refuses to|keeps)(?: \w+){0,6} \?",
            r"<start>(?:[^ .!?]+ ){0,7}" + _NEED + r"(?: [^ .!?]+){0,6} \?", r"(?:no|not) (?:time|oven|idea|luck|gluten)(?: \w+){0,6} \?", r"(?!are you ready|how are you|did you know|what do you think|do you want|would you|can you believe)(?:[^ .!?]+ ){1,9}(?:you|your|youre|youve)(?: [^ .!?]+){2,12} \?", r"(?:do|did|have|are|is|does|has|were) (?:you|your) (?!ready|know|want|think|believe|like)(?:[^ .!?]+ ){1,14}\?", r"(?:who|whose) (?:cant|dont|doesnt|miss|misses|need|needs|wonder|struggle|has|have|bake|never)"],
        "one": [r"(?:you|somebody|someone|one of you|a (?:mum|mom|mother|dad|father|woman|man|customer|reader|neighbour|neighbor|parent|student|lady|boy|girl|teacher|friend)|mrs|mr|ms) <gap4>(?:asked|wrote|told|sent|messaged|said|writes|asks|wanted to know|wondered|came in)",
            r"(?:to|for) the (?:mum|mom|mother|dad|father|person|lady|gentleman|woman|man|boy|girl|one|parent|neighbour|student|reader)", r"(?:mrs|mr|ms|dr) \w+", r"@\w+", r"dear (?!all|followers|customers|friends|everyone|fans|community|guests|clients|our|valued|loyal|readers|people|world|facebook|sir)\w+", r"(?:you asked|you wrote|your question|your message|your son|your daughter|your child|your little|your kid|your mum|your mother)"],
    },
    "you": [r"you|your|youre|youve|youd|youll|yours|yourself|u|ur"],
    "giving": {
        "tip": [r"(?:<start>|then |and |just |so |please |to |you can |you could |id |better |simply |or |try to |: )(?:<do>) (?:it|the|your|them|a|an|some|in|on|at|for|with|half|one|two|three|\d\S*|each|every|only|everything|less|more|warm|cold|cool|water|flour|once|that|this|off|both|first|overnight|longer|until|till|near|over|out|up|down|by|its)(?! (?:day|love|look|word|smile|friend|call|try))",
            r"(?:the trick|the secret|the fix|the cure|solution|what helps|what works|it helps|helps|works best|works well|rule of thumb|my tip|our tip|a tip|tip :|quick tip|remedy|simple fix|how to|heres how|here is how|the answer|short answer|try this)",],
        "figure": [r"\d[\d.,/]* (?:- |to |– |and |or )?(?:\d[\d.,]* )?(?:<unit>)", r"\d+(?:g|kg|ml|dl|c|h|min|mins|cm|km|l|°)", r"(?<!what )(?:half|one|two|three|four|five|six|ten|twenty|thirty|a|an|a few|couple of) (?:hours?|minutes?|degrees|days?|spoons?|cups?|pinch|grams|hour s)"],
        "answer": [r"too (?:much|little|many|few|hot|cold|wet|dry|dark|early|late) ", r"not enough \w+", r"(?:nine|nine times out|most) (?:of|out of|times) ", r"(?:because|the reason|thats why|it is the cold|its the cold|caused by|usually means|often means|means (?:that )?(?:the|your)|due to|comes from|the cause|most likely|chances are)", r"(?:dough|kitchen|oven|starter|chain|soil|water|room|tyre|flour|it) (?:is|was|gets|are|s) (?:simply |just |probably |usually |often |likely |only )*(?:too|cold|dry|wet|hungry|old|tired|weak)", r"(?:its|it is|theyre) (?:simply |just |probably |usually |likely |only )*too \w+"],
        "offer": [r"(?:giv(?:e|es|ing)|gave|hand(?:s|ing)?|pass(?:es|ing)? (?:out|round)) (?:away |out |you |everyone |them |each |it |him |her |a |an |the |free |our |some |one |\w+ ){0,4}(?:<thing>)", r"(?:giv|hand)\w* (?:\w+ ){0,5}(?:away|out)", r"(?:a |your |one |some |the )?free (?:\w+ ){0,2}(?:<thing>)", r"(?:cuttings?|jars?|samples?|checks?|repairs?|tastings?|workshops?|lessons?|seeds?|entry|coffee|soup|slices?|copies)(?: [^ .!?]+){0,10} free(?= [.!,])", r"(?:heres|here is|here are|here s) (?:a |the |our |my )?(?:list|seven|five|three|ten|four|six|\d+) ", r"(?:<thing>) (?:(?:is|are|s|\w+) )?(?:, )?free(?= [.!,]| on| for| from| at| and| today| this| if| to)", r"(?:recipe|guide|list|pattern|instructions|map) (?:for|of|to) (?:[^ .!?]+ ){1,5}(?:on request|if you ask|for the asking|below|here|to anyone)", r"(?:for free|free of charge|on the house|no charge|costs nothing|its free|is free|are free|free for|at no cost|its on us|is on us|dont pay|wont cost|no purchase|nothing to pay|for nothing)",
            r"(?:you|youll|you can|anyone|everyone|each|you get to|and|to|come|then|they) (?:will |can |may |could |and |by |in |for |over |up |to |just |also )*(?:get|gets|take|takes|pick up|picks up|grab|collect|receive|have|leave with|go home with|taste|try|find|borrow|learn|see how|carry|fetch|bring home|take home) (?:your |a |an |one |some |the |our |home |it |them |away |with |free |own |little |how |to |half |\w+ ){0,4}(?:<thing>|bake|make|fix|knead|repair|grow|knit|how)",
            r"(?:ill|well|i will|we will|i can|we can|im happy to|happy to|glad to|and ill|and well|let me|we|i) (?:gladly |happily |personally |also |then |\w+ )?(?:send|mail|email|write|give|show|help|answer|explain|teach|bring|keep|save|set aside|put aside|reserve|pack|lend|bake|fix|check|reply|look at|walk you|tell you|dm|message|post|copy|print|make|cut|have|repair|sharpen|share) (?:you|your|it|one|them|the|a|an|every|each|with|him|her|to|some|how|what|all|back|for|two|three|my|our|free|jars|anyone|on)", r"(?:heres|here is|here are|here s|below is|attached is|this is) (?:the|a|our|my|how|what|an|one|your) (?:\w+ ){0,4}(?:<thing>|fix|trick|way|method|answer|video|photo|pdf|page|link|do|works|worked|help|helps)",
            r"(?:<thing>) (?:for you|are waiting|is waiting|waiting for you|to take home|to go|are ready|is ready|set aside|of (?:our |the |my )?(?:starter|sourdough|soup|bread|honey|dough))", r"(?:jars?|spoons?|cups?|bags?|slices?|pots?|glass|glasses|pieces?|portions?|boxes|box|bit|bowl|bottle)(?: of)+ (?:\w+ ){0,2}\w+", r"(?:recipe|guide|map|pattern|list|instructions|steps)(?: is| are)? (?::|here|below|attached|at|in the|on the|under|with)", r"(?:five|5|three|3|four|4|six|ten|\d+) (?:line |step |minute |ingredient )(?:\w+ ){0,2}(?:recipe|buns?|method|fix|guide|bread|cake|trick)",],
        "measure": [r"\d[\d.,/]* ?(?:- |to |– |and |or )?(?:\d[\d.,]* )?(?:°|degrees?|g|kg|grams?|gr|ml|dl|cl|litres?|cups?|tbsp|tsp|tablespoons?|teaspoons?|bar|psi|mm|cm|oz)", r"\d+(?:g|kg|ml|dl|c|cm|°)"],
        "recipe": [r"(?:\d+ ?(?:g|gr|ml|dl|kg|cups?|spoons?|tbsp|tsp) (?:of )?\w+)", r"(?:recipe|ingredients) :"],
        "event": [r"(?:<day>)(?: \w+)? (?:from |at |between |, |\( )?(?:<time>) (?:- |to |– |until |till |and )?(?:<time>)?", r"(?:this|next|on|every|each) (?:<day>)", r"(?:from|at|between|before|after|until|till) (?:<time>) "],
        "ask": [r"(?:ask|write|send|tell|message|dm|text|call|show|bring|describe|post) (?:us|me|it|them|your|yours|a photo|the)(?: [^ .!?]+){0,10} (?:ill|well|and i|and we|i will|we will|answer|reply|help|look|fix)", r"(?:ill|well|i|we) (?:answer|reply|write back|get back to you|look into)", r"(?:ask|any question|got a question|what would you|what do you|which|how do you|whats your|what went|what happens|where do you|when does)"],
    },
    "small_talk": [r"(?:guess|ready|who else|who s|whos|how (?:are|was|is|do you feel)|can we|could we|shall we|do you (?:like|love|know us|want to)|did you know|isnt it|what do you think|what a|why should|remember us|have you (?:heard|seen|liked|followed)|want (?:a|to) (?:win|surprise)|who (?:loves?|wants|likes|is)|are you ready|excited|hungry) ?"],
    "promise": [r"(?:stay tuned|coming soon|big surprise|surprise awaits|a surprise|something (?:special|big|new|exciting|amazing)|youll love it|you wont regret|watch this space|more soon|exciting news|big news|great things|the best is yet|wait and see|soon we)"],
    "advertising": [
        r"(?:the )?best (?:\w+ )?(?:in town|in the world|in the city|ever|quality|price|prices|bakery|deals?|in (?:the )?\w+)(?! (?:of|way|place|time|spot|use|to))", r"(?:buy|order|shop|book|get yours|grab yours|act|call|hurry|visit us) (?:now|today|while)", r"(?:dont miss (?:out|this)|once in a lifetime|limited (?:time|offer|edition|stock)|while (?:stocks|supplies) last|special offer|exclusive(?:ly)?|unbeatable|unforgettable|unmissable|incredible|amazing|awesome|fantastic|revolutionary|world class|mouth ?watering|irresistible|finest|number one|no 1|second to none|premium|award winning|must have|must try|game changer|next level|ultimate|perfect for every|taste the difference|where \w+ meets \w+|passion for|quality you can|to die for|like no other|unique experience|tradition meets|love at first|treat yourself|indulge|hurry|only today|\d+ ?% off|discounts?|sale|half price|bargain|top quality|highest quality|elevate your|unlock (?:your|the secrets?|the ultimate|the full)|experience the)",
        r"(?:tastiest|greatest|yummiest|freshest|most delicious|most amazing|most beautiful|most exciting) (?:\w+ )?(?:in|ever|on|you|of|bread|buns?)",
    ],
    "officialese": [
        r"(?:we (?:hereby|kindly|wish to|would like to) (?:inform|invite|announce|notify|advise)|hereby|please be (?:advised|informed|aware)|esteemed|valued customers?|pursuant|in accordance with|with regard to|with respect to|aforementioned|we are (?:pleased|proud|delighted|excited|thrilled) to (?:announce|inform|invite|present)|it is our pleasure|at your earliest convenience|do not hesitate|in the framework of|for the purpose of|shall be (?:distributed|provided|held|available|made)|will be (?:distributed|implemented|effected|made available to)|stakeholders?|target group|value added|undersigned|henceforth|therein|thereof|distribution of|implementation|persons? (?:suffering|affected|concerned)|interested parties|members of the public|we remain at your disposal|kindly note|please note that|leverage|synerg\w+|solutions? for)",
    ],
    "chatbot": [
        r"(?:sure|certainly|of course|absolutely|great question|here you go)(?: [!,.:])+ (?:here|heres|below|i|this)", r"here(?:s| is| are) (?:a|an|the|your|my|one|some|three|two|possible|\d) (?:<gap3>)?(?:post|version|rewrite|rewritten|draft|tweet|suggestion|alternative|options?|text|revised|improved|caption|possible)", r"as an? (?:ai|language model|assistant|llm|chatbot)", r"(?:rewritten|revised|improved|updated|option|version) (?:post|version|text|tweet|\d) :", r"i hope this helps", r"let me know if you(?: d|d| would)? (?:like|want|need) (?:any |me |a |changes|another|more |it )", r"\[ ?(?:insert|your|name|link|business|date|time)", r"feel free to (?:adjust|tweak|modify|edit|change)", r"this (?:post|version|text) (?:is|avoids|meets|speaks|addresses|gives|uses|does not|doesnt)",
    ],
    "excusing": {
        "minimises": [
            r"(?:just|only|merely|nothing but|simply) (?:meant as |meant in |a |some |for |in |a bit of |having |harmless |silly |little |stupid |bad |poor |innocent )*(?:joke|joking|fun|humou?r|banter|kidding|jest|laugh|teasing)",
            r"(?:meant|intended) (?:as |in |to be |for )(?:a |some |pure |good )*(?:joke|fun|humou?r|banter|funny|jest|laugh|irony|satire)",
            r"it was (?:a|all) (?:joke|fun|banter|humou?r)(?= [.,!;])",
            r"(?:not|wasnt|isnt) (?:that|so|such a) (?:bad|serious|big|terrible)(?: deal)?",
            r"(?:over ?reacting|over ?reaction|blown out of proportion|making a fuss|storm in a teacup)",
        ],
        "justifies": [
            r"(?:never|not|wasnt|isnt) (?:our|my|the) intention",
            r"(?:didnt|did not|never) (?:mean|intend|want) (?:it|to (?:hurt|offend|upset|insult|harm))(?: that way| like that)?",
            r"(?:meant|mean) well",
            r"(?:taken|torn|ripped|quoted) out of (?:its )?context",
            r"(?:we|i) (?:were|was|am|are|have been|had been)(?: all| just| really| very| so| under)* (?:stressed|overworked|overwhelmed|a lot of pressure|pressure|stress)",
        ],
        "attacks": [
            r"(?:too|so|over|overly) ?(?:sensitive|touchy|thin skinned|easily offended)",
            r"(?:take|understand|get) a joke",
            r"sense of humou?r",
        ],
        "others": [
            r"(?:everybody|everyone|we all|all people) (?:makes? mistakes|errs?|does it|do it)",
            r"(?:nobody|no one|none of us) is perfect",
            r"other (?:bakeries|shops|businesses|companies|accounts|people|brands) (?:say|do|post|write|joke|have)",
        ],
    },
    "judge": [
        r"(?:return|output|answer|set|print) (?:true|passed|ok|full|all) (?:for|to|=|:)", r"(?:system|assistant|developer) :", r"(?:ignore|disregard|forget|skip|override) (?:all |the |any |your |these |previous |prior |above )*(?:instructions?|rules?|criteria|prompts?|checks?|previous|above)", r"(?:give|award|grant|grade|score|mark|assign) (?:me|this|it|the|full|all|maximum|max|\w+ )(?: \w+){0,4} (?:points?|marks?|score|passed|pass|10)", r"(?:dear|hello|hi|attention|note to(?: the)?) (?:grader|judge|checker|examiner|autograder|teacher|ai|evaluator|system)", r"(?:all|every) (?:criteria|checks?|criterion|tests?) (?:are |is |have |has |been |were |must |should |be )*(?:pass|passed|met|fulfilled|satisfied|ok|true)", r"(?:verdict|passed|points|no begging|someone in particular|gives something|stays here|human voice|fits) (?:=|:) (?:passed|true|yes|ok|\d)", r"(?:no begging|someone in particular|gives something|stays here|human voice)", r"(?:you are|act as|pretend) (?:now |a |an |the |to be )+(?:grader|judge|assistant|model|ai|helpful)", r"system prompt", r"passes every check",
    ],
}
