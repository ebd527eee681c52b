"""Small businesses that advertised to everybody, each with one person to talk with and what it knows that could help."""

# In this order variant 0 is Lipa, whose messages are the reference solutions; the others bring their own.
TALKS = (
    {
        "name": "Žbica",
        "handle": "@zbica",
        "original": {
            "en": "SPRING SERVICE -20%! Top brakes, top chains, top team. Book now, only this week! 🚲🔥",
            "fr": "RÉVISION DE PRINTEMPS -20 % ! Freins au top, chaînes au top, équipe au top. Réservez vite, cette semaine seulement ! 🚲🔥",
            "hr": "PROLJETNI SERVIS -20 %! Vrhunske kočnice, vrhunski lanci, vrhunska ekipa. Rezervirajte odmah, samo ovaj tjedan! 🚲🔥",
        },
        "facts": (
            {
                "en": "Žbica is a bicycle workshop. The advertisement went to all its followers.",
                "fr": "Žbica est un atelier de vélos. La publicité est partie à tous ses abonnés.",
                "hr": "Žbica je biciklistička radionica. Reklama je otišla svim njezinim pratiteljima.",
            },
            {
                "en": "A student has inherited a bicycle. She wrote: “Grandpa’s bike shrieks so loudly that people turn round. And the bus eats up my lunch money.”",
                "fr": "Une étudiante a hérité d’un vélo. Elle a écrit : « Le vélo de papi hurle si fort que les gens se retournent. Et le bus me mange l’argent du déjeuner. »",
                "hr": "Jedna je studentica naslijedila bicikl. Napisala je: „Djedov bicikl tako cvili da se ljudi okreću. A autobus mi pojede novac za ručak.“",
            },
            {
                "en": "A chain that squeaks is dry: wipe it, one drop of oil on each link, wait ten minutes, wipe again.",
                "fr": "Une chaîne qui grince est sèche : l’essuyer, une goutte d’huile par maillon, attendre dix minutes, essuyer de nouveau.",
                "hr": "Lanac koji škripi suh je: obrisati ga, kap ulja na svaku kariku, pričekati deset minuta, opet obrisati.",
            },
            {
                "en": "Žbica’s founder learned on his aunt’s bicycle. He once oiled the brakes, too, and went straight into a hedge.",
                "fr": "Le fondateur de Žbica a appris sur le vélo de sa tante. Un jour, il a huilé aussi les freins et a fini dans une haie.",
                "hr": "Osnivač Žbice učio je na tetinu biciklu. Jednom je nauljio i kočnice i završio u živici.",
            },
            {
                "en": "On Thursdays from 16 to 19 he looks at brakes for nothing.",
                "fr": "Le jeudi de 16 h à 19 h, il regarde les freins gratuitement.",
                "hr": "Četvrtkom od 16 do 19 kočnice pregledava besplatno.",
            },
        ),
        "solution": {
            "en": "A shrieking bike is mostly just thirsty: wipe the chain, a drop of oil per link, ten minutes, wipe again. Only the chain! I once oiled the brakes on my aunt’s bike as well and landed in a hedge. How far is it from your door to the lecture hall, and is there a hill?",
            "fr": "Un vélo qui hurle a surtout soif : essuyez la chaîne, une goutte d’huile par maillon, dix minutes, essuyez encore. Mais pas les freins : je l’ai fait sur le vélo de ma tante et j’ai fini dans une haie. Combien de chemin avez-vous jusqu’à la fac, et est-ce que ça monte ?",
            "hr": "Bicikl koji cvili uglavnom je samo žedan: obrišite lanac, kap ulja na svaku kariku, deset minuta, pa opet obrišite. Samo kočnice ne, ja sam tetine nauljio i završio u živici. Koliko imate od kuće do faksa i ima li putem uzbrdice?",
        },
    },
    {
        "name": "Lipa",
        "handle": "@lipa",
        "original": {
            "en": "GLUTEN-FREE CAKES, now 20% off! The best in town, a dream in every bite. Order today! 🎂🎂",
            "fr": "GÂTEAUX SANS GLUTEN, -20 % ! Les meilleurs de la ville, un rêve à chaque bouchée. Commandez aujourd’hui ! 🎂🎂",
            "hr": "BEZGLUTENSKE TORTE, sada 20 % jeftinije! Najbolje u gradu, san u svakom zalogaju. Naručite danas! 🎂🎂",
        },
        "facts": (
            {
                "en": "Lipa is a neighbourhood bakery. The advertisement went to everybody who follows it.",
                "fr": "Lipa est une boulangerie de quartier. La publicité est partie à tous ceux qui la suivent.",
                "hr": "Lipa je kvartovska pekara. Reklama je otišla svima koji je prate.",
            },
            {
                "en": "A mother has a son with coeliac disease. She wrote: “Another birthday party on Saturday. He’ll sit there with his apple again and say that he doesn’t mind.”",
                "fr": "Une mère a un fils cœliaque. Elle a écrit : « Encore un anniversaire samedi. Il sera là avec sa pomme et dira que ça ne lui fait rien. »",
                "hr": "Jedna majka ima sina s celijakijom. Napisala je: „U subotu opet rođendan. Sjedit će ondje sa svojom jabukom i govoriti da mu je svejedno.“",
            },
            {
                "en": "Gluten-free batter wants to rest for half an hour before it is baked; then the cake stays soft.",
                "fr": "Une pâte sans gluten doit reposer une demi-heure avant la cuisson ; le gâteau reste alors moelleux.",
                "hr": "Bezglutenska smjesa prije pečenja treba odstajati pola sata; tada kolač ostane mekan.",
            },
            {
                "en": "Lipa has a five-line recipe for gluten-free buns that can be frozen.",
                "fr": "Lipa a une recette en cinq lignes de petits pains sans gluten qui se congèlent.",
                "hr": "Lipa ima recept u pet redaka za bezglutenska peciva koja se mogu zamrznuti.",
            },
            {
                "en": "The first gluten-free cake of Lipa’s founder came out as flat as a plate. Her niece put candles on it all the same.",
                "fr": "Le premier gâteau sans gluten de la fondatrice de Lipa était plat comme une assiette. Sa nièce y a quand même mis des bougies.",
                "hr": "Prva bezglutenska torta Lipine osnivačice bila je ravna kao tanjur. Njezina je nećakinja na nju svejedno stavila svjećice.",
            },
        ),
    },
    {
        "name": "Mahovina",
        "handle": "@mahovina",
        "original": {
            "en": "Green is the new black! Designer plants from 9.99. Our quality speaks for itself: get yours today! 🌿🌿",
            "fr": "Le vert est le nouveau noir ! Plantes design dès 9,99. Notre qualité parle d’elle-même : la vôtre vous attend ! 🌿🌿",
            "hr": "Zeleno je nova crna! Dizajnerske biljke već od 9,99. Naša kvaliteta govori sama: nabavite svoju još danas! 🌿🌿",
        },
        "facts": (
            {
                "en": "Mahovina is a plant shop. The advertisement went out in the last week of school.",
                "fr": "Mahovina est une boutique de plantes. La publicité est partie la dernière semaine d’école.",
                "hr": "Mahovina je cvjećarnica. Reklama je objavljena u zadnjem tjednu nastave.",
            },
            {
                "en": "A teacher looks after a classroom. He wrote: “Every September I carry out the dead. This year the children gave the plants names.”",
                "fr": "Un professeur s’occupe d’une salle de classe. Il a écrit : « Chaque septembre, je sors les mortes. Cette année, les enfants leur ont donné des noms. »",
                "hr": "Jedan učitelj brine o učionici. Napisao je: „Svakog rujna iznosim mrtve. Ove su godine djeca biljkama dala imena.“",
            },
            {
                "en": "In a group, away from the window, plants drink much less; most of them get through three weeks like that.",
                "fr": "Regroupées, loin de la fenêtre, les plantes boivent bien moins ; la plupart tiennent ainsi trois semaines.",
                "hr": "U skupini i dalje od prozora biljke piju mnogo manje; većina tako izdrži tri tjedna.",
            },
            {
                "en": "A snake plant lives through a whole summer without water.",
                "fr": "Une sansevière passe tout un été sans eau.",
                "hr": "Sansevijerija preživi cijelo ljeto bez vode.",
            },
            {
                "en": "In her first summer, Mahovina’s owner watered everything twice as much before leaving and drowned eleven ferns.",
                "fr": "Le premier été, la propriétaire de Mahovina a tout arrosé deux fois plus avant de partir et a noyé onze fougères.",
                "hr": "Prvog je ljeta vlasnica Mahovine prije odlaska sve zalila dvostruko i utopila jedanaest paprati.",
            },
        ),
        "solution": {
            "en": "Once they have names, carrying them out in September is another matter. My first summer I gave everything a double drink before leaving and drowned eleven ferns. What helps: all in one group, far from the window. What are yours called, and who could look in on them in August?",
            "fr": "Avec des noms, les sortir en septembre, c’est autre chose. Mon premier été, j’ai tout arrosé deux fois plus avant de partir : onze fougères noyées. Ce qui aide : les regrouper loin de la fenêtre. Comment s’appellent les vôtres, et qui pourrait passer les voir en août ?",
            "hr": "Kad imaju imena, sasvim ih je drukčije iznositi u rujnu. Prvog sam ljeta prije odlaska sve zalila dvostruko i utopila jedanaest paprati. Pomaže kad stoje skupa, dalje od prozora. Kako se vaše zovu i tko bi u kolovozu mogao svratiti do njih?",
        },
    },
    {
        "name": "Sidro",
        "handle": "@sidro",
        "original": {
            "en": "Swim like a pro! 10 lessons for the price of 8. Our coaches are simply the best. Sign up now! 🏊",
            "fr": "Nagez comme un pro ! 10 cours pour le prix de 8. Nos entraîneurs sont tout simplement les meilleurs. Inscrivez-vous vite ! 🏊",
            "hr": "Plivajte kao profesionalac! 10 sati po cijeni 8. Naši su treneri jednostavno najbolji. Upišite se odmah! 🏊",
        },
        "facts": (
            {
                "en": "Sidro is a swimming school. The advertisement went to everybody in the town.",
                "fr": "Sidro est une école de natation. La publicité est partie à toute la ville.",
                "hr": "Sidro je škola plivanja. Reklama je otišla cijelom gradu.",
            },
            {
                "en": "A grandfather can’t swim. He wrote: “I hold the towels. The little one calls ‘Grandpa, come in’, and I say that somebody has to mind the bags.”",
                "fr": "Un grand-père ne sait pas nager. Il a écrit : « Je tiens les serviettes. La petite crie “papi, viens”, et je réponds qu’il faut bien garder les sacs. »",
                "hr": "Jedan djed ne zna plivati. Napisao je: „Ja držim ručnike. Mala viče ‘djede, dođi’, a ja kažem da netko mora čuvati torbe.“",
            },
            {
                "en": "Breathing out can be practised at home, face in a bowl of water; that takes away most of the fear.",
                "fr": "On peut s’exercer chez soi à souffler, le visage dans une cuvette d’eau ; la peur s’en va en grande partie.",
                "hr": "Izdisanje se može vježbati kod kuće, s licem u zdjeli vode; to odnese veći dio straha.",
            },
            {
                "en": "The coach learned to swim himself only at 34. For a month he never let go of the edge.",
                "fr": "L’entraîneur n’a lui-même appris à nager qu’à 34 ans. Pendant un mois, il n’a pas lâché le bord.",
                "hr": "I trener je proplivao tek s 34 godine. Mjesec dana nije puštao rub.",
            },
            {
                "en": "On Tuesdays from 19 to 20 there is a trial hour for adults, free of charge.",
                "fr": "Le mardi de 19 h à 20 h, il y a une heure d’essai gratuite pour adultes.",
                "hr": "Utorkom od 19 do 20 odrasli imaju besplatan probni sat.",
            },
        ),
        "solution": {
            "en": "So you mind the bags while she calls you in. I know that one: I learned to swim at 34 and didn’t let go of the edge for a month. What took my fear away was a bowl of water at home: face in, breathe out. What does she do in the water that you’d most like to see close by?",
            "fr": "Votre petite vous appelle et vous restez près des sacs : ça, je connais. J’ai appris à nager à 34 ans, et pendant un mois je n’ai pas lâché le bord. Ce qui m’a ôté la peur, c’est une cuvette à la maison : le visage dedans, souffler. Qu’aimeriez-vous faire avec elle dans l’eau ?",
            "hr": "Mala vas zove, a vi čuvate torbe: to poznajem. Proplivao sam tek s 34 i mjesec dana nisam puštao rub. Strah mi je odnijela obična zdjela vode kod kuće: lice unutra i polako izdisati. Što biste najradije radili s njom u vodi?",
        },
    },
    {
        "name": "Kutak",
        "handle": "@kutak",
        "original": {
            "en": "BIG BOOK SALE! 3 for 2 on all novels. No better bargain anywhere. While stocks last! 📚📚📚",
            "fr": "GRANDE BRADERIE ! 3 romans pour le prix de 2. Vous ne trouverez pas mieux ailleurs. Jusqu’à épuisement du stock ! 📚📚📚",
            "hr": "VELIKA RASPRODAJA! 3 romana po cijeni 2. Povoljnije nećete naći. Do isteka zaliha! 📚📚📚",
        },
        "facts": (
            {
                "en": "Kutak is a second-hand bookshop. The advertisement went to 800 people.",
                "fr": "Kutak est une librairie d’occasion. La publicité est partie à 800 personnes.",
                "hr": "Kutak je antikvarijat. Reklama je otišla na 800 adresa.",
            },
            {
                "en": "A nurse works nights. She wrote: “Three pages, then I’m asleep. Next evening I don’t know any more who is who and begin again.”",
                "fr": "Une infirmière travaille de nuit. Elle a écrit : « Trois pages et je dors. Le lendemain, je ne sais plus qui est qui et je recommence. »",
                "hr": "Jedna medicinska sestra radi noću. Napisala je: „Tri stranice i spavam. Sutradan više ne znam tko je tko pa krećem ispočetka.“",
            },
            {
                "en": "Kutak has a list of ten books under 120 pages. Books made of letters or very short stories need no memory for who is who.",
                "fr": "Kutak a une liste de dix livres de moins de 120 pages. Avec des lettres ou des récits très courts, inutile de se rappeler qui est qui.",
                "hr": "Kutak ima popis od deset knjiga kraćih od 120 stranica. Uz pisma ili sasvim kratke priče ne treba pamtiti tko je tko.",
            },
            {
                "en": "Kutak’s owner took two years over one thick novel. It helped when he wrote the names on the bookmark.",
                "fr": "Le propriétaire de Kutak a mis deux ans à finir un gros roman. Noter les noms sur le marque-page l’a aidé.",
                "hr": "Vlasnik Kutka jedan je debeli roman čitao dvije godine. Pomoglo je kad je imena zapisao na straničnik.",
            },
            {
                "en": "On Fridays from 17 to 19 people bring a book and take a book.",
                "fr": "Le vendredi de 17 h à 19 h, on apporte un livre et on en emporte un.",
                "hr": "Petkom od 17 do 19 ljudi donesu knjigu i odnesu knjigu.",
            },
        ),
        "solution": {
            "en": "Three pages after a night shift is a lot, if you ask me. One thick novel took me two years; it went better once I wrote on the bookmark who is who. Or letters: there one page is a whole thing. Which of those beginnings did you like so much that you’d want to know how it goes on?",
            "fr": "Trois pages après votre nuit de garde, c’est déjà beaucoup. Moi, j’ai mis deux ans à finir un gros roman ; tout a changé quand j’ai écrit les noms sur un bout de carton. Parmi tous ces débuts recommencés, lequel vous a donné envie de savoir la suite ?",
            "hr": "Tri stranice nakon noćne, meni je to puno. Jedan sam debeli roman čitao dvije godine; krenulo je kad sam na komadić kartona zapisao tko je tko. Ili zbirka pisama: svako je cjelina. Koji vam je od tih početaka ostao u glavi, pa biste htjeli znati što je dalje?",
        },
    },
    {
        "name": "Petlja",
        "handle": "@petlja",
        "original": {
            "en": "Zips from 12 euros! Fast, cheap, perfect: nobody mends like Petlja. Drop in before the weekend! ✂️",
            "fr": "Fermetures éclair dès 12 euros ! Rapide, pas cher, parfait : personne ne répare comme Petlja. Passez avant le week-end ! ✂️",
            "hr": "Patentni zatvarači već od 12 eura! Brzo, jeftino, savršeno: nitko ne krpa kao Petlja. Svratite prije vikenda! ✂️",
        },
        "facts": (
            {
                "en": "Petlja is a mending workshop. The advertisement went to all its followers.",
                "fr": "Petlja est un atelier de raccommodage. La publicité est partie à tous ses abonnés.",
                "hr": "Petlja je radionica za krpanje. Reklama je otišla svim pratiteljima.",
            },
            {
                "en": "A father wrote about his daughter’s coat: “The zip is broken and the sleeves are too short, but she says it’s the brave one. She won’t put on any other.”",
                "fr": "Un père a écrit, à propos du manteau de sa fille : « La fermeture est cassée, les manches trop courtes, mais elle dit que c’est son manteau courageux. Elle n’en veut pas d’autre. »",
                "hr": "Jedan je otac o kćerinu kaputu napisao: „Zatvarač je puknuo, rukavi su prekratki, ali kaže da je to hrabri kaput. Drugi neće ni pogledati.“",
            },
            {
                "en": "Often only the slider is worn. Pressed together a little with pliers, it holds for another winter.",
                "fr": "Souvent, seul le curseur est usé. Un peu resserré à la pince, il tient encore un hiver.",
                "hr": "Često je istrošen samo klizač. Kad se kliještima malo stisne, izdrži još jednu zimu.",
            },
            {
                "en": "Petlja’s founder once cut a whole zip out of a coat before she saw that only the slider was bad.",
                "fr": "La fondatrice de Petlja a un jour décousu toute une fermeture avant de voir que seul le curseur était en cause.",
                "hr": "Osnivačica Petlje jednom je isparala cijeli zatvarač, a tek onda vidjela da je kriv samo klizač.",
            },
            {
                "en": "On Wednesdays from 18 to 20 anybody may mend at its machines, free of charge.",
                "fr": "Le mercredi de 18 h à 20 h, chacun peut raccommoder sur ses machines, gratuitement.",
                "hr": "Srijedom od 18 do 20 svatko može besplatno krpati na njezinim strojevima.",
            },
        ),
        "solution": {
            "en": "A brave coat mustn’t be retired just like that. I once cut out a whole zip before I saw that only the slider was worn; a gentle squeeze with pliers would have done. What has she been brave at in it? Then I’d know what the sleeves still have to put up with.",
            "fr": "Un manteau courageux, ça ne se met pas à la retraite comme ça. Un jour, j’ai décousu toute une fermeture avant de voir que seul le curseur était usé : le resserrer à la pince aurait suffi. Qu’a-t-elle fait de courageux dedans ?",
            "hr": "Hrabri kaput ne ide tek tako u mirovinu. Jednom sam isparala cijeli zatvarač, a onda vidjela da je istrošen samo klizač; bilo je dovoljno malo ga stisnuti kliještima. Što je u njemu hrabro napravila?",
        },
    },
)
LABEL = {"en": "What you say over the coffee", "fr": "Ce que vous dites autour d’un café", "hr": "Što kažete uz kavu"}
# What the brief and the criteria say; a message made of these sentences is a copy.
GIVEN = (
    "A small business has sent an advertisement to everybody",
    "Write, for the business, what you would say to this one person over a coffee",
    "asks for no likes, follows or shares",
    "sells nothing: no price, no discount, no “order now”, no praise of your own goods",
    "takes up something of this person’s own",
    "asks at least one question that she or he can answer from life, and whose answer you would like to know",
    "tells something of your own: what you went through, got wrong, doubt or found helpful",
    "sounds like one person talking to another and fits into 280 characters as X counts them",
    "no price, discount, order or buy call, product praise; saying in passing what one does is fine",
    "takes up something of this person's own: situation, words, worry",
    "at least one honest question that the person can answer from her or his own life; not rhetorical, not a quiz",
    "gives something of its own: an experience, a mistake, a doubt, a tip, a fact that helps",
    "Une petite entreprise a envoyé une publicité à tout le monde",
    "Écrivez, à la place de l’entreprise, ce que vous diriez à cette seule personne autour d’un café",
    "ne demande ni « j’aime », ni abonnement, ni partage",
    "ne vend rien : ni prix, ni remise, ni « commandez vite », ni éloge de vos produits",
    "part de cette personne : sa situation, ses mots",
    "pose au moins une question sur ce qu’elle vit, et dont la réponse vous intéresse",
    "raconte quelque chose de vous : une expérience, une erreur, un doute, ce qui vous a aidé",
    "a le ton d’une personne qui parle à une autre et tient en 280 caractères comme X les compte",
    "Mala tvrtka poslala je reklamu svima",
    "Napišite, u ime te tvrtke, što biste toj jednoj osobi rekli uz kavu",
    "ne traži lajkove, praćenje ni dijeljenje",
    "ništa ne prodaje: nema cijene, popusta, „naručite odmah“ ni hvaljenja vlastite robe",
    "nadovezuje se na nešto što je baš te osobe",
    "postavlja barem jedno pitanje na koje osoba može odgovoriti iz vlastitog života i čiji vas odgovor zanima",
    "govori i nešto vaše: što ste doživjeli, gdje ste pogriješili, u što sumnjate ili što vam je pomoglo",
    "zvuči kao kad jedna osoba govori drugoj i stane u 280 znakova kako ih broji X",
)


def make(rng):
    """One business with its advertisement, the person and what may be used; for the checks its name and the brief's words."""
    talk = rng.choice(TALKS)
    material = {
        "shown": {
            "field": "message",
            "label": LABEL,
            "rows": 5,
            "limit": 280,
            "weighted": True,
            "author": talk["name"],
            "handle": talk["handle"],
            "original": talk["original"],
            "facts": list(talk["facts"]),
        },
        "names": [talk["name"]],
        "given": list(GIVEN),
    }
    if "solution" in talk:
        material["solution"] = {"message": talk["solution"]}
    return material
