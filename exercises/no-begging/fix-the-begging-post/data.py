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
    "sonne comme une personne qui parle à une autre et tient en 280 caractères comme X les compte",
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
