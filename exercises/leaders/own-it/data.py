"""Small businesses that did wrong in public: what was posted, who was hurt, and what an apology may use."""

# In this order variant 0 is Lipa, whose apologies are the reference solutions; the others bring their own.
INCIDENTS = (
    {
        "name": "Žbica",
        "handle": "@zbica",
        "original": {
            "en": "Today’s catch: scrap on wheels. Who still rides this? 😂 [photo of a rusty bicycle with a name tag]",
            "fr": "La trouvaille du jour : de la ferraille sur roues. Qui roule encore avec ça ? 😂 [photo d’un vélo rouillé, avec une étiquette portant un nom]",
            "hr": "Današnji ulov: staro željezo na kotačima. Tko još vozi ovo? 😂 [fotografija zahrđalog bicikla s pločicom na kojoj je ime]",
        },
        "facts": (
            {
                "en": "The founder of Žbica, a bicycle workshop, posted this without asking anyone. The bicycle belongs to a student who had brought it in, and her name could be read.",
                "fr": "Le fondateur de Žbica, un atelier de vélos, a publié cela sans rien demander à personne. Le vélo est celui d’une étudiante qui l’avait donné à réparer, et on pouvait lire son nom.",
                "hr": "Osnivač Žbice, biciklističke radionice, objavio je to bez pitanja. Bicikl pripada studentici koja ga je donijela na popravak, a ime joj se moglo pročitati.",
            },
            {
                "en": "60 people commented; many laughed at her bicycle. She no longer wanted to come and fetch it.",
                "fr": "60 personnes ont commenté ; beaucoup se sont moquées du vélo. L’étudiante n’osait plus venir le chercher.",
                "hr": "Komentiralo je 60 ljudi; mnogi su se smijali biciklu. Studentica više nije htjela doći po njega.",
            },
            {
                "en": "On Thursday the founder spoke with her.",
                "fr": "Jeudi, le fondateur a parlé avec elle.",
                "hr": "U četvrtak je osnivač razgovarao s njom.",
            },
            {
                "en": "Her bicycle is being repaired free of charge.",
                "fr": "Son vélo est réparé gratuitement.",
                "hr": "Bicikl joj se popravlja besplatno.",
            },
            {
                "en": "From 1 March there will be no photo without the owner’s written consent.",
                "fr": "À partir du 1er mars, aucune photo sans l’accord écrit du propriétaire.",
                "hr": "Od 1. ožujka nema fotografija bez pisanog pristanka vlasnika.",
            },
            {
                "en": "The staff will have a training on 5 March.",
                "fr": "L’équipe suit une formation le 5 mars.",
                "hr": "Osoblje ima obuku 5. ožujka.",
            },
        ),
        "solution": {
            "en": "Last week I photographed a student’s bicycle, put the picture here without asking her and called it scrap on wheels. Her name could be read on it. It was unkind, and it was my doing alone. I am sorry, to her above all: she trusted us with her bicycle and was laughed at for it by sixty strangers.\n\nOn Thursday I told her so myself. We are repairing her bicycle, and she doesn’t pay for it. From 1 March no photo leaves the workshop unless the owner has agreed in writing, and on 5 March all of us, me first, have a training on what we may show.",
            "fr": "La semaine dernière, j’ai pris en photo le vélo d’une étudiante, je l’ai publié ici sans lui demander et je l’ai traité de ferraille sur roues. On pouvait lire son nom. C’était méchant, et c’est moi qui l’ai fait, personne d’autre. Je lui demande pardon : elle nous avait confié son vélo, et soixante inconnus se sont moqués d’elle.\n\nJeudi, je le lui ai dit en face. Nous réparons son vélo, elle ne paiera rien. À partir du 1er mars, aucune photo ne sortira de l’atelier sans l’accord écrit du propriétaire, et le 5 mars, toute l’équipe suit une formation, moi le premier.",
            "hr": "Prošli sam tjedan fotografirao bicikl jedne studentice, objavio sliku ovdje, a da je nisam pitao, i nazvao ga starim željezom na kotačima. Na slici joj se vidjelo ime. To je bilo ružno i učinio sam to ja, nitko drugi. Žao mi je, prije svega zbog nje: povjerila nam je bicikl, a nepoznati su joj se ljudi zbog njega smijali.\n\nU četvrtak sam joj to rekao osobno. Bicikl joj popravljamo i ništa neće platiti. Od 1. ožujka iz radionice ne izlazi nijedna fotografija bez pisanog pristanka vlasnika, a 5. ožujka svi idemo na obuku, ja prvi.",
        },
    },
    {
        "name": "Mahovina",
        "handle": "@mahovina",
        "original": {
            "en": "Then buy plastic ones.",
            "fr": "Alors achetez-en en plastique.",
            "hr": "Onda kupite plastične.",
        },
        "facts": (
            {
                "en": "Mahovina, a plant shop, sold a teacher twelve plants with root rot. When she complained in public, the owner answered with this sentence, in public, too.",
                "fr": "Mahovina, une boutique de plantes, a vendu à une professeure douze plantes aux racines pourries. Quand elle s’est plainte publiquement, la propriétaire lui a répondu cette phrase, tout aussi publiquement.",
                "hr": "Mahovina, cvjećarnica, prodala je učiteljici dvanaest biljaka kojima je trunulo korijenje. Kad se javno požalila, vlasnica joj je ovom rečenicom javno odgovorila.",
            },
            {
                "en": "The teacher was made to look foolish; her pupils had looked after the plants.",
                "fr": "La professeure a été ridiculisée ; ses élèves s’étaient occupés des plantes.",
                "hr": "Učiteljica je ispala smiješna, a o biljkama su brinuli njezini učenici.",
            },
            {
                "en": "On Monday the owner phoned her.",
                "fr": "Lundi, la propriétaire lui a téléphoné.",
                "hr": "U ponedjeljak ju je vlasnica nazvala.",
            },
            {
                "en": "All twelve plants have been replaced.",
                "fr": "Les douze plantes ont été remplacées.",
                "hr": "Svih dvanaest biljaka zamijenjeno je.",
            },
            {
                "en": "From 1 April two people check each delivery.",
                "fr": "À partir du 1er avril, deux personnes contrôlent chaque livraison.",
                "hr": "Od 1. travnja svaku isporuku pregledavaju dvije osobe.",
            },
            {
                "en": "A written care card goes with each plant.",
                "fr": "Chaque plante est accompagnée d’une fiche d’entretien.",
                "hr": "Uz svaku biljku ide kartica s uputama za njegu.",
            },
        ),
        "solution": {
            "en": "I sold a teacher twelve plants whose roots were already rotting. When she said so, I answered her here, before everybody, that she should buy plastic ones. She was right and I was rude. I apologise to her, and to the pupils who had looked after those plants.\n\nI phoned her on Monday. The class has twelve new plants. From 1 April two of us check every delivery, roots included, and with each plant you get a card that says how to care for it.",
            "fr": "J’ai vendu à une professeure douze plantes dont les racines pourrissaient déjà. Quand elle l’a dit, je lui ai répondu ici, devant tout le monde, d’en acheter en plastique. Elle avait raison, j’ai été grossière. Je lui présente mes excuses, ainsi qu’à ses élèves, qui s’étaient occupés de ces plantes.\n\nJe lui ai téléphoné lundi. La classe a reçu douze plantes neuves. À partir du 1er avril, nous serons deux à contrôler chaque livraison, racines comprises, et une fiche d’entretien accompagnera chaque plante.",
            "hr": "Učiteljici sam prodala dvanaest biljaka kojima je korijenje već trunulo. Kad je to napisala, odgovorila sam joj ovdje, pred svima, neka kupi plastične. Ona je bila u pravu, a ja sam pogriješila i bila bezobrazna. Ispričavam se njoj i učenicima koji su se o tim biljkama brinuli.\n\nNazvala sam je u ponedjeljak. Razred je dobio dvanaest novih biljaka. Od 1. travnja svaku isporuku pregledavamo udvoje, zajedno s korijenjem, a uz svaku biljku ide kartica na kojoj piše kako je njegovati.",
        },
    },
    {
        "name": "Sidro",
        "handle": "@sidro",
        "original": {
            "en": "Monday group: the hippo in the shallow end is still holding on to the edge. 🦛",
            "fr": "Groupe du lundi : l’hippopotame du petit bain s’accroche toujours au bord. 🦛",
            "hr": "Ponedjeljska grupa: nilski konj u plićaku još se drži za rub. 🦛",
        },
        "facts": (
            {
                "en": "Sidro is a swimming school. A coach wrote this on the school’s account about a beginner, a grandfather who is learning to swim. (You write as the coach.)",
                "fr": "Sidro est une école de natation. Un de ses entraîneurs a écrit cela, sur le compte de l’école, d’un débutant : un grand-père qui apprend à nager. (Vous écrivez à la place de l’entraîneur.)",
                "hr": "Sidro je škola plivanja. Trener je to na računu škole napisao o početniku, djedu koji uči plivati. (Pišete umjesto trenera.)",
            },
            {
                "en": "His group knew at once who was meant. He stayed away from the next lesson.",
                "fr": "Son groupe a tout de suite su de qui il s’agissait. Il n’est pas venu au cours suivant.",
                "hr": "Njegova je grupa odmah znala o kome je riječ. Na sljedeći sat nije došao.",
            },
            {
                "en": "On Friday the coach spoke with him and with his group.",
                "fr": "Vendredi, l’entraîneur a parlé avec lui et avec son groupe.",
                "hr": "U petak je trener razgovarao s njim i s njegovom grupom.",
            },
            {
                "en": "His course fee has been returned.",
                "fr": "Le prix du cours lui a été remboursé.",
                "hr": "Vraćen mu je novac za tečaj.",
            },
            {
                "en": "All coaches will have a training on 3 September.",
                "fr": "Tous les entraîneurs suivent une formation le 3 septembre.",
                "hr": "Svi treneri imaju obuku 3. rujna.",
            },
            {
                "en": "From 15 September two people read each post before it goes out.",
                "fr": "À partir du 15 septembre, deux personnes lisent chaque publication avant l’envoi.",
                "hr": "Od 15. rujna svaku objavu prije slanja čitaju dvije osobe.",
            },
        ),
        "solution": {
            "en": "I coach the Monday group. On this account I called one of my swimmers, a grandfather who has just begun, the hippo in the shallow end. I was wrong to do it. He had the courage to get into the water, and I made him a laughing stock. I am sorry for that.\n\nOn Friday I said so to him and to the whole group. He has been given back what he paid for the course. On 3 September all of us coaches have a training, and from 15 September two people read every post before anybody else does.",
            "fr": "J’entraîne le groupe du lundi. Sur ce compte, j’ai appelé l’un de mes nageurs, un grand-père qui débute, l’hippopotame du petit bain. J’ai eu tort. Il avait eu le courage d’entrer dans l’eau, et j’ai fait rire de lui. Je le regrette et je lui demande pardon.\n\nVendredi, je le lui ai dit, à lui et à tout le groupe. Le cours lui a été remboursé. Le 3 septembre, tous les entraîneurs suivent une formation, et à partir du 15 septembre, deux personnes liront chaque publication avant les autres.",
            "hr": "Vodim ponedjeljsku grupu. Na ovom sam računu jednog svojeg polaznika, djeda koji je tek počeo plivati, nazvao nilskim konjem u plićaku. To nisam smio. On je skupio hrabrosti i ušao u vodu, a ja sam ga izvrgnuo smijehu. Žao mi je.\n\nU petak sam to rekao i njemu i cijeloj grupi. Vratili smo mu novac za tečaj. Svi treneri 3. rujna idu na obuku, a od 15. rujna svaku objavu prije vas čitaju dvije osobe.",
        },
    },
    {
        "name": "Kutak",
        "handle": "@kutak",
        "original": {
            "en": "It happens.",
            "fr": "Ça arrive.",
            "hr": "Događa se.",
        },
        "facts": (
            {
                "en": "Kutak is a second-hand bookshop. Its owner sent the newsletter so that every reader could see all 800 addresses. To the first reader who complained he answered in public with these words.",
                "fr": "Kutak est une librairie d’occasion. Son propriétaire a envoyé l’infolettre de telle façon que chaque lecteur voyait les 800 adresses. Au premier qui s’est plaint, il a répondu publiquement par ces mots.",
                "hr": "Kutak je antikvarijat. Vlasnik je poslao bilten tako da je svaki čitatelj vidio svih 800 adresa. Prvome koji se požalio javno je odgovorio ovim riječima.",
            },
            {
                "en": "Readers who had kept their address to themselves now get messages from strangers.",
                "fr": "Des lecteurs qui gardaient leur adresse pour eux reçoivent à présent des messages d’inconnus.",
                "hr": "Čitatelji koji su adresu čuvali za sebe sada dobivaju poruke nepoznatih ljudi.",
            },
            {
                "en": "It was reported to the data protection authority on Tuesday.",
                "fr": "Mardi, l’autorité de protection des données en a été informée.",
                "hr": "U utorak je to prijavljeno agenciji za zaštitu podataka.",
            },
            {
                "en": "Each reader is told by letter.",
                "fr": "Chaque lecteur est prévenu par courrier.",
                "hr": "Svaki čitatelj o tome dobiva pismo.",
            },
            {
                "en": "From 10 October a mailing program hides the addresses.",
                "fr": "À partir du 10 octobre, un programme d’envoi cache les adresses.",
                "hr": "Od 10. listopada adrese skriva program za slanje.",
            },
            {
                "en": "Whoever wants is deleted from the list at once.",
                "fr": "Qui le souhaite est aussitôt retiré de la liste.",
                "hr": "Tko to želi, odmah se briše s popisa.",
            },
        ),
        "solution": {
            "en": "I sent our newsletter with all your addresses in plain sight: 800 people can now read each other’s. You had given me yours and nobody else. When the first of you told me, I answered “it happens”. It doesn’t happen, I did it, and that answer was as careless as the mistake. I am sorry for both.\n\nOn Tuesday I reported it to the data protection authority. Each of you gets a letter that says what others could see. From 10 October a mailing program keeps the addresses hidden. If you want to be off the list, one word to me and I delete you the same day.",
            "fr": "J’ai envoyé notre infolettre avec toutes vos adresses visibles : 800 personnes peuvent désormais lire celles des autres. Ces adresses, vous me les aviez confiées, à moi et à personne d’autre. Quand le premier d’entre vous me l’a signalé, j’ai répondu « ça arrive ». Non, c’est moi qui l’ai fait, et ma réponse était aussi négligente que l’erreur. Je vous demande pardon pour les deux.\n\nMardi, j’ai prévenu l’autorité de protection des données. Chacun de vous reçoit un courrier qui dit ce que les autres ont pu voir. À partir du 10 octobre, un programme d’envoi cachera les adresses. Si vous voulez quitter la liste, un mot suffit : je vous en retire aussitôt.",
            "hr": "Poslao sam bilten i pritom svih 800 vaših adresa ostavio vidljivima: svatko sada može čitati tuđe. Dali ste je meni i nikome drugome. Kad mi je prvi od vas to javio, odgovorio sam „događa se“. Nije se dogodilo, ja sam to učinio, a odgovor je bio nemaran kao i pogreška. Ispričavam vam se za oboje.\n\nU utorak sam to prijavio agenciji za zaštitu podataka. Svatko od vas dobit će pismo u kojem piše što su drugi mogli vidjeti. Od 10. listopada adrese će skrivati program za slanje. Tko ne želi ostati na popisu, neka mi samo javi i odmah ću ga izbrisati.",
        },
    },
    {
        "name": "Petlja",
        "handle": "@petlja",
        "original": {
            "en": "New at Petlja: the patchwork bag. Our own pattern, our own idea. Come and sew it with us.",
            "fr": "Nouveau chez Petlja : le sac en patchwork. Notre patron, notre idée. Venez le coudre avec nous.",
            "hr": "Novo u Petlji: torba od krpica. Naš kroj, naša ideja. Dođite je šivati s nama.",
        },
        "facts": (
            {
                "en": "Petlja is a mending workshop. Its founder copied the pattern from a home seamstress’s page and used it in this advertisement, without asking her or naming her.",
                "fr": "Petlja est un atelier de raccommodage. Sa fondatrice a copié le patron sur la page d’une couturière à domicile et l’a mis dans cette publicité, sans lui demander et sans la nommer.",
                "hr": "Petlja je radionica za krpanje. Osnivačica je kroj preuzela sa stranice jedne kućne krojačice i stavila ga u ovu reklamu, a da je nije pitala ni navela.",
            },
            {
                "en": "The seamstress lives on her patterns. She learned of it from a customer.",
                "fr": "La couturière vit de ses patrons. Elle l’a appris par une cliente.",
                "hr": "Krojačica živi od svojih krojeva. Za to je saznala od jedne mušterije.",
            },
            {
                "en": "On Monday the founder phoned her.",
                "fr": "Lundi, la fondatrice lui a téléphoné.",
                "hr": "U ponedjeljak ju je osnivačica nazvala.",
            },
            {
                "en": "Petlja pays her 300 euros.",
                "fr": "Petlja lui verse 300 euros.",
                "hr": "Petlja joj plaća 300 eura.",
            },
            {
                "en": "Her name now stands on every picture.",
                "fr": "Son nom figure désormais sur chaque image.",
                "hr": "Na svakoj slici sada stoji njezino ime.",
            },
            {
                "en": "From 1 November Petlja keeps a list of sources for each picture.",
                "fr": "À partir du 1er novembre, Petlja tient une liste des sources de chaque image.",
                "hr": "Od 1. studenoga Petlja za svaku sliku vodi popis izvora.",
            },
        ),
        "solution": {
            "en": "The bag in our last advertisement is not our idea. I copied the pattern from a home seamstress’s page, didn’t ask her, left out her name and wrote “our own”. That was taking what belongs to someone else, and she lives on it. I am sorry.\n\nI phoned her on Monday and told her what I had done. We pay her 300 euros, and her name now stands on every picture of the bag. From 1 November I keep a list of where each of our pictures comes from; whoever asks may see it.",
            "fr": "Le sac de notre dernière publicité n’est pas notre idée. J’ai copié le patron sur la page d’une couturière à domicile, sans lui demander, sans la nommer, et j’ai écrit « notre idée ». J’ai pris ce qui était à elle, alors qu’elle en vit. Je le regrette et je lui présente mes excuses.\n\nJe lui ai téléphoné lundi pour lui dire ce que j’avais fait. Nous lui versons 300 euros, et son nom figure maintenant sur chaque image du sac. À partir du 1er novembre, je tiens une liste de l’origine de chacune de nos images ; qui le demande peut la voir.",
            "hr": "Torba iz naše posljednje reklame nije naša ideja. Kroj sam preuzela sa stranice jedne kućne krojačice: nisam je pitala, ime joj nisam navela, a napisala sam „naša ideja“. Uzela sam tuđe, i to nekome tko od toga živi. Žao mi je.\n\nU ponedjeljak sam je nazvala i rekla joj što sam učinila. Plaćamo joj 300 eura, a njezino ime sada stoji na svakoj slici torbe. Od 1. studenoga vodim popis odakle nam je koja slika; tko želi, može ga vidjeti.",
        },
    },
    {
        "name": "Lipa",
        "handle": "@lipa",
        "original": {
            "en": "Gluten-free again? Our fussy princesses are back. 👑",
            "fr": "Encore du sans gluten ? Nos princesses capricieuses sont de retour. 👑",
            "hr": "Opet bez glutena? Stigle su naše razmažene princeze. 👑",
        },
        "facts": (
            {
                "en": "Lipa is a neighbourhood bakery. Its founder posted this on the business account on Tuesday evening, about people who ask for gluten-free bread.",
                "fr": "Lipa est une boulangerie de quartier. Sa fondatrice a publié cela mardi soir sur le compte de l’entreprise, à propos des gens qui demandent du pain sans gluten.",
                "hr": "Lipa je kvartovska pekara. Osnivačica je to u utorak navečer objavila na poslovnom računu, o ljudima koji traže bezglutenski kruh.",
            },
            {
                "en": "Coeliac disease is an illness. Parents of coeliac children were hurt; 140 people answered.",
                "fr": "La maladie cœliaque est une maladie. Des parents d’enfants cœliaques ont été blessés ; 140 personnes ont réagi.",
                "hr": "Celijakija je bolest. Povrijeđeni su roditelji djece s celijakijom; odgovorilo je 140 ljudi.",
            },
            {
                "en": "On Wednesday the founder talked with the local coeliac association.",
                "fr": "Mercredi, la fondatrice a parlé avec l’association locale des cœliaques.",
                "hr": "U srijedu je osnivačica razgovarala s mjesnom udrugom oboljelih od celijakije.",
            },
            {
                "en": "The staff will have a training on 12 May.",
                "fr": "L’équipe suit une formation le 12 mai.",
                "hr": "Osoblje ima obuku 12. svibnja.",
            },
            {
                "en": "From 1 June every product will carry an allergen label.",
                "fr": "À partir du 1er juin, chaque produit portera une étiquette des allergènes.",
                "hr": "Od 1. lipnja svaki proizvod nosi oznaku alergena.",
            },
            {
                "en": "Anyone who wants one gets a refund.",
                "fr": "Toute personne qui le souhaite est remboursée.",
                "hr": "Tko želi, dobiva povrat novca.",
            },
        ),
    },
)
LABEL = {"en": "Your apology", "fr": "Vos excuses", "hr": "Vaša isprika"}
# What the brief and the criteria say; an apology made of these sentences is a copy.
GIVEN = (
    "A small business did wrong in public, and people were hurt",
    "Write the apology, as the person who did it, to those who were hurt",
    "says sorry for the deed itself, without an “if” and not for the reactions",
    "says who did it: I, or we",
    "names what was wrong, so that someone who missed it understands",
    "repairs: says at least one concrete thing that has been done or will be done",
    "makes no excuses, plays nothing down and points at nobody else",
    "hides nothing and hurries nobody",
    "sounds like one person speaking to others, plainly: it doesn't advertise, praise itself or mock",
    "an actual apology or regret for the act, to those hurt, with or without the word; not conditional, not regret about the reactions only",
    "first person, active: I or we did it, it was wrong; nobody and nothing else is blamed",
    "says what was done wrong, concretely; not “recent events”",
    "at least one concrete action that repairs or prevents, done or committed to",
    "no justification, minimising, counter-attack, self-pity, threat, pointing at others",
    "doesn't claim a hack, doesn't offer deletion as the remedy, doesn't ask people to move on",
    "plain and to people: no advertising, awards or self-praise, no legal or press-release fog, no mockery, no keyword list",
    "Une petite entreprise a mal agi en public, et des gens ont été blessés",
    "Mettez-vous à la place de la personne qui l’a fait, et écrivez des excuses à celles et ceux qui ont été blessés",
    "disent que vous regrettez l’acte lui-même, sans « si », et non les réactions",
    "disent qui l’a fait : « je » ou « nous »",
    "nomment la faute, pour que même ceux qui ne l’ont pas vue comprennent",
    "réparent : elles disent au moins une chose concrète qui est faite ou qui le sera",
    "ne cherchent pas d’excuse, ne minimisent rien et ne montrent personne du doigt",
    "ne cachent rien et ne pressent personne de tourner la page",
    "ont le ton d’une personne qui parle simplement à d’autres, sans publicité, sans éloge de soi, sans moquerie",
    "Mala tvrtka javno je pogriješila i povrijedila ljude",
    "Napišite ispriku u ime osobe koja je to učinila, onima koji su povrijeđeni",
    "izražava žaljenje zbog samog čina, bez „ako“, a ne zbog reakcija",
    "kaže tko je to učinio: ja ili mi",
    "imenuje pogrešku, tako da je razumije i onaj tko je nije vidio",
    "popravlja: kaže barem jednu konkretnu stvar koja je učinjena ili će biti učinjena",
    "ne traži izgovore, ništa ne umanjuje i ni u koga ne upire prstom",
    "ništa ne skriva i nikoga ne požuruje",
    "zvuči kao osoba koja se jednostavno obraća ljudima: ne reklamira, ne hvali se i ne ruga se",
)


def make(rng):
    """One incident with what was posted and the facts that may be used; for the checks its name and the brief's words."""
    incident = rng.choice(INCIDENTS)
    material = {
        "shown": {
            "field": "apology",
            "label": LABEL,
            "rows": 10,
            "limit": 1200,
            "weighted": False,
            "author": incident["name"],
            "handle": incident["handle"],
            "original": incident["original"],
            "facts": list(incident["facts"]),
        },
        "names": [incident["name"]],
        "given": list(GIVEN),
    }
    if "solution" in incident:
        material["solution"] = {"apology": incident["solution"]}
    return material
