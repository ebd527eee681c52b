"""Small businesses that begged, each with facts that could have made a post worth reading."""

# In this order variant 0 is Lipa; a test holds it.
BUSINESSES = (
    {
        "name": "Žbica",
        "handle": "@zbica",
        "original": {
            "en": "Hello everybody!!! Follow us on Instagram and share with all your friends!!!",
            "fr": "Bonjour tout le monde !!! Suivez-nous sur Instagram et partagez à tous vos amis !!!",
            "hr": "Pozdrav svima!!! Zapratite nas na Instagramu i podijelite sa svim prijateljima!!!",
        },
        "facts": (
            {
                "en": "Žbica is a bicycle workshop for people who ride to work, parents with child seats and students with old bikes.",
                "fr": "Žbica est un atelier de vélos pour ceux qui vont au travail à vélo, les parents avec siège enfant et les étudiants aux vieux vélos.",
                "hr": "Žbica je biciklistička radionica za one koji biciklom idu na posao, roditelje s dječjim sjedalicama i studente sa starim biciklima.",
            },
            {
                "en": "Thursday, 16 to 19: brakes are checked for free, without an appointment.",
                "fr": "Jeudi, de 16 h à 19 h : contrôle gratuit des freins, sans rendez-vous.",
                "hr": "Četvrtak, od 16 do 19: kočnice se provjeravaju besplatno, bez najave.",
            },
            {
                "en": "It has a one-page guide to mending a puncture without tools.",
                "fr": "L’atelier a un guide d’une page pour réparer une crevaison sans outils.",
                "hr": "Ima upute na jednoj stranici kako zakrpati gumu bez alata.",
            },
            {
                "en": "Someone asked: “Why does my chain squeak after rain?” It is dry; wipe it, one drop of oil on each link, wait ten minutes, wipe again.",
                "fr": "Quelqu’un a demandé : « Pourquoi ma chaîne grince-t-elle après la pluie ? » Elle est sèche ; l’essuyer, mettre une goutte d’huile par maillon, attendre dix minutes, essuyer de nouveau.",
                "hr": "Netko je pitao: „Zašto mi lanac škripi nakon kiše?“ Suh je; obrisati ga, kap ulja na svaku kariku, pričekati deset minuta, opet obrisati.",
            },
            {
                "en": "A student wrote that the bus is too expensive and the inherited bike too broken.",
                "fr": "Une étudiante a écrit que le bus est trop cher et le vélo hérité trop abîmé.",
                "hr": "Jedna je studentica napisala da je autobus preskup, a naslijeđeni bicikl previše dotrajao.",
            },
        ),
    },
    {
        "name": "Mahovina",
        "handle": "@mahovina",
        "original": {
            "en": "Dear fans, we need 1000 likes!!! Every like counts!!!",
            "fr": "Chers fans, il nous faut 1000 j’aime !!! Chaque like compte !!!",
            "hr": "Dragi fanovi, trebamo 1000 lajkova!!! Svaki lajk se računa!!!",
        },
        "facts": (
            {
                "en": "Mahovina is a plant shop for people with dark flats, beginners who drown everything, and teachers who want green classrooms.",
                "fr": "Mahovina est une boutique de plantes pour les appartements sombres, les débutants qui noient tout et les profs qui veulent des classes vertes.",
                "hr": "Mahovina je cvjećarnica za ljude s mračnim stanovima, početnike koji sve previše zalijevaju i učitelje koji žele zelene učionice.",
            },
            {
                "en": "Sunday, 10 to 13: cuttings are swapped, and who has none gets one for free.",
                "fr": "Dimanche, de 10 h à 13 h : échange de boutures, et qui n’en a pas en reçoit une gratuitement.",
                "hr": "Nedjelja, od 10 do 13: razmjena reznica, a tko nema nijednu, dobiva jednu besplatno.",
            },
            {
                "en": "It has a list of seven plants that live without sun.",
                "fr": "La boutique a une liste de sept plantes qui vivent sans soleil.",
                "hr": "Ima popis sedam biljaka koje žive bez sunca.",
            },
            {
                "en": "Someone asked: “Why do the leaves turn yellow?” Too much water; put a finger 3 cm into the soil and water only when it is dry there.",
                "fr": "Quelqu’un a demandé : « Pourquoi les feuilles jaunissent-elles ? » Trop d’eau ; enfoncer le doigt à 3 cm dans la terre et n’arroser que si elle y est sèche.",
                "hr": "Netko je pitao: „Zašto lišće žuti?“ Previše vode; gurnuti prst 3 cm u zemlju i zaliti tek kad je ondje suha.",
            },
            {
                "en": "A teacher wrote that plants in the classroom die every summer holiday.",
                "fr": "Un professeur a écrit que les plantes de sa classe meurent chaque été pendant les vacances.",
                "hr": "Jedan je učitelj napisao da mu biljke u učionici uvenu svake godine za ljetnih praznika.",
            },
        ),
    },
    {
        "name": "Lipa",
        "handle": "@lipa",
        "original": {
            "en": "Hi followers, please like our Facebook page!!!",
            "fr": "Salut les abonnés, aimez notre page Facebook svp !!!",
            "hr": "Bok pratitelji, molim vas lajkajte našu Facebook stranicu!!!",
        },
        "facts": (
            {
                "en": "Lipa is a neighbourhood bakery: sourdough and gluten-free bread, for parents of coeliac children, home bakers and commuters.",
                "fr": "Lipa est une boulangerie de quartier : pain au levain et pain sans gluten, pour les parents d’enfants cœliaques, les boulangers amateurs et les gens en route vers le travail.",
                "hr": "Lipa je kvartovska pekara: kruh s kvasom i bezglutenski kruh, za roditelje djece s celijakijom, kućne pekare i ljude na putu na posao.",
            },
            {
                "en": "Saturday, 9 to 12: Lipa gives away jars of sourdough starter.",
                "fr": "Samedi, de 9 h à 12 h : Lipa donne des bocaux de levain.",
                "hr": "Subota, od 9 do 12: Lipa dijeli staklenke kvasa.",
            },
            {
                "en": "It has a five-line recipe for gluten-free buns.",
                "fr": "La boulangerie a une recette en cinq lignes de petits pains sans gluten.",
                "hr": "Ima recept za bezglutenska peciva u pet redaka.",
            },
            {
                "en": "Someone asked: “Why does my sourdough not rise in winter?” The dough is too cold; it wants 24–26 °C, for example in the oven with only the light on.",
                "fr": "Quelqu’un a demandé : « Pourquoi mon pain au levain ne lève-t-il pas en hiver ? » La pâte a trop froid ; il lui faut 24 à 26 °C, par exemple dans le four avec seulement la lumière allumée.",
                "hr": "Netko je pitao: „Zašto mi se tijesto s kvasom zimi ne diže?“ Tijestu je prehladno; treba mu 24–26 °C, na primjer u pećnici u kojoj gori samo svjetlo.",
            },
            {
                "en": "A mother wrote that her coeliac son misses birthday cake.",
                "fr": "Une mère a écrit que les gâteaux d’anniversaire manquent à son fils cœliaque.",
                "hr": "Jedna je majka napisala da njezinu sinu s celijakijom nedostaje rođendanska torta.",
            },
        ),
    },
    {
        "name": "Sidro",
        "handle": "@sidro",
        "original": {
            "en": "Hey everyone!!! Vote for us as swimming school of the year and tag three friends!!!",
            "fr": "Coucou à tous !!! Votez pour nous, école de natation de l’année, et identifiez trois amis !!!",
            "hr": "Hej svima!!! Glasajte za nas kao školu plivanja godine i označite tri prijatelja!!!",
        },
        "facts": (
            {
                "en": "Sidro is a swimming school for adults who can’t swim, parents of six-year-olds and people after an operation.",
                "fr": "Sidro est une école de natation pour les adultes qui ne savent pas nager, les parents d’enfants de six ans et les personnes qui sortent d’une opération.",
                "hr": "Sidro je škola plivanja za odrasle koji ne znaju plivati, roditelje šestogodišnjaka i ljude nakon operacije.",
            },
            {
                "en": "Tuesday, 19 to 20: a free trial hour for adults who can’t swim.",
                "fr": "Mardi, de 19 h à 20 h : une heure d’essai gratuite pour les adultes qui ne savent pas nager.",
                "hr": "Utorak, od 19 do 20: besplatan probni sat za odrasle neplivače.",
            },
            {
                "en": "It has one page on learning to breathe out, at home, with a bowl of water.",
                "fr": "L’école a une page pour apprendre à souffler dans l’eau, chez soi, avec une cuvette.",
                "hr": "Ima jednu stranicu o tome kako se kod kuće, uz zdjelu vode, nauči izdisati.",
            },
            {
                "en": "Someone asked: “Why do my legs sink?” The head is up; look at the bottom of the pool, not ahead.",
                "fr": "Quelqu’un a demandé : « Pourquoi mes jambes coulent-elles ? » La tête est trop haute ; regarder le fond du bassin, pas devant soi.",
                "hr": "Netko je pitao: „Zašto mi noge tonu?“ Glava je previsoko; gledati u dno bazena, a ne naprijed.",
            },
            {
                "en": "A grandfather wrote that he only ever watches his grandchildren swim from the bench.",
                "fr": "Un grand-père a écrit qu’il ne regarde jamais ses petits-enfants nager que depuis le banc.",
                "hr": "Jedan je djed napisao da unuke u bazenu uvijek gleda samo s klupe.",
            },
        ),
    },
    {
        "name": "Kutak",
        "handle": "@kutak",
        "original": {
            "en": "Dear readers, subscribe to our YouTube channel and ring the bell!!! Thank you all!!!",
            "fr": "Chers lecteurs, abonnez-vous à notre chaîne YouTube et activez la cloche !!! Merci à tous !!!",
            "hr": "Dragi čitatelji, pretplatite se na naš YouTube kanal i stisnite zvonce!!! Hvala svima!!!",
        },
        "facts": (
            {
                "en": "Kutak is a second-hand bookshop for people who read on night shifts, parents of bored teenagers, and those who inherited boxes of books.",
                "fr": "Kutak est une librairie d’occasion pour ceux qui lisent la nuit au travail, les parents d’adolescents qui s’ennuient et ceux qui ont hérité de cartons de livres.",
                "hr": "Kutak je antikvarijat za one koji čitaju u noćnim smjenama, roditelje tinejdžera kojima je dosadno i ljude koji su naslijedili kutije knjiga.",
            },
            {
                "en": "Friday, 17 to 19: bring a book, take a book.",
                "fr": "Vendredi, de 17 h à 19 h : on apporte un livre, on en emporte un.",
                "hr": "Petak, od 17 do 19: donesi knjigu, odnesi knjigu.",
            },
            {
                "en": "It has a list of ten books under 120 pages.",
                "fr": "La librairie a une liste de dix livres de moins de 120 pages.",
                "hr": "Ima popis od deset knjiga kraćih od 120 stranica.",
            },
            {
                "en": "Someone asked: “How do I get the damp smell out of a book?” A week in a closed box, beside an open bowl of baking soda that doesn’t touch it.",
                "fr": "Quelqu’un a demandé : « Comment enlever l’odeur d’humidité d’un livre ? » Une semaine dans une boîte fermée, à côté d’un bol ouvert de bicarbonate de soude, sans que le livre y touche.",
                "hr": "Netko je pitao: „Kako da knjiga prestane zaudarati na vlagu?“ Tjedan dana u zatvorenoj kutiji pokraj otvorene zdjelice sode bikarbone, tako da je ne dodiruje.",
            },
            {
                "en": "A nurse wrote that she manages three pages before she falls asleep.",
                "fr": "Une infirmière a écrit qu’elle tient trois pages avant de s’endormir.",
                "hr": "Jedna je medicinska sestra napisala da pročita tri stranice i zaspi.",
            },
        ),
    },
    {
        "name": "Petlja",
        "handle": "@petlja",
        "original": {
            "en": "Hi all! Five stars on Google would make our day!!! Love us? Comment and share!!!",
            "fr": "Bonjour à tous ! Cinq étoiles sur Google nous feraient tellement plaisir !!! Vous nous aimez ? Commentez et partagez !!!",
            "hr": "Bok svima! Pet zvjezdica na Googleu uljepšalo bi nam dan!!! Volite nas? Komentirajte i podijelite!!!",
        },
        "facts": (
            {
                "en": "Petlja is a mending workshop for parents of fast-growing children, people with one good coat, and students.",
                "fr": "Petlja est un atelier de raccommodage pour les parents d’enfants qui grandissent vite, ceux qui n’ont qu’un bon manteau et les étudiants.",
                "hr": "Petlja je radionica za krpanje za roditelje djece koja brzo rastu, ljude s jednim dobrim kaputom i studente.",
            },
            {
                "en": "Wednesday, 18 to 20: mend your things at its machines, free of charge.",
                "fr": "Mercredi, de 18 h à 20 h : on raccommode ses affaires sur les machines de l’atelier, gratuitement.",
                "hr": "Srijeda, od 18 do 20: svatko može besplatno krpati svoje stvari na njezinim strojevima.",
            },
            {
                "en": "It has a one-page drawing of how to sew on a button that holds.",
                "fr": "L’atelier a un dessin d’une page qui montre comment coudre un bouton qui tient.",
                "hr": "Ima crtež na jednoj stranici kako prišiti gumb koji drži.",
            },
            {
                "en": "Someone asked: “Why does my jumper pill?” Friction; wash it inside out at 30 °C and shave it lying flat.",
                "fr": "Quelqu’un a demandé : « Pourquoi mon pull bouloche-t-il ? » À cause du frottement ; le laver à l’envers à 30 °C et le raser bien à plat.",
                "hr": "Netko je pitao: „Zašto mi se na džemperu rade mucice?“ Od trenja; prati ga okrenutog naopačke na 30 °C i obrijati ga dok leži na ravnom.",
            },
            {
                "en": "A father wrote that the zip of his daughter’s favourite coat is broken.",
                "fr": "Un père a écrit que la fermeture éclair du manteau préféré de sa fille est cassée.",
                "hr": "Jedan je otac napisao da je kćeri na najdražem kaputu puknuo patentni zatvarač.",
            },
        ),
    },
)
LABEL = {"en": "Your post", "fr": "Votre publication", "hr": "Vaša objava"}
# What the brief and the criteria say; a post made of these sentences is a copy.
GIVEN = (
    "asks for no likes, follows, shares, votes or stars, not even politely or as a joke",
    "gives that reader something: a tip, an answer, a recipe, a jar to take home",
    "sounds like one person talking to another and fits into 280 characters as X counts them",
    "It asks everyone for a favour and gives nobody a reason",
    "Write the post that it could have sent instead, for X",
    "asks for no likes, follows, shares, votes, subscriptions, stars, tags or comments for the business's own sake, in any wording",
    "one can tell whom it speaks to: a named group with a need, one person, or those who have the problem described",
    "the reader gets something from the post itself or from accepting its invitation",
    "doesn't push the reader to another platform for its own sake",
    "one person talking to another: no shouting in capitals, no row of exclamation marks, at most three emojis or hashtags",
    "ne demande ni j’aime, ni abonnement, ni partage, ni vote, ni étoiles, même poliment, même pour rire",
    "donne quelque chose à ce lecteur : un conseil, une réponse, une recette, un bocal à emporter",
    "a le ton d’une personne qui parle à une autre et tient en 280 caractères comme X les compte",
    "Sa publication demande une faveur à tout le monde et ne donne de raison à personne",
    "Écrivez la publication qu’elle aurait pu envoyer à la place, pour X",
    "laisse voir à qui elle parle et n’envoie personne sur une autre plateforme",
    "ne traži lajkove, praćenje, dijeljenje, glasove ni zvjezdice, čak ni pristojno ni u šali",
    "pokazuje kome se obraća i tom čitatelju nešto daje: savjet, odgovor, recept, staklenku koju će ponijeti kući",
    "nikoga ne šalje na drugu platformu i zvuči kao kad jedna osoba govori drugoj",
    "stane u 280 znakova kako ih broji X",
    "Od svih traži uslugu, a nikome ne daje razlog",
    "Napišite objavu koju je umjesto toga mogla poslati, za X",
)


def make(rng):
    """One business with what it posted and the facts that may be used; for the checks its name and the brief's words."""
    business = rng.choice(BUSINESSES)
    return {
        "shown": {
            "field": "post",
            "label": LABEL,
            "rows": 5,
            "limit": 280,
            "weighted": True,
            "author": business["name"],
            "handle": business["handle"],
            "original": business["original"],
            "facts": list(business["facts"]),
        },
        "names": [business["name"]],
        "given": list(GIVEN),
    }
