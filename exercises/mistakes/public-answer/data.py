"""Campaigns that were turned against those who made them: how each began, what happened, what may be done now."""

# In this order variant 0 is Coca-Cola, whose answers are the reference solutions; the others are invented and bring their own.
CASES = (
    {
        "name": "Jutro",
        "handle": "@jutro",
        "original": {
            "en": "Wish your town a good morning! Write it with #GoodMorningTown, and it appears on the big screen at the station. ☀️",
            "fr": "Souhaitez une bonne journée à votre ville ! Écrivez avec #BonjourLaVille, et votre message s’affiche sur le grand écran de la gare. ☀️",
            "hr": "Zaželite gradu dobro jutro! Napišite to uz #DobroJutroGrade i pojavit će se na velikom zaslonu na kolodvoru. ☀️",
        },
        "facts": (
            {
                "en": "Jutro, a dairy, wanted people on their way to work to begin the day with a kind word. (We made it up.)",
                "fr": "Jutro, une laiterie, voulait qu’en allant au travail on commence la journée par un mot gentil. (Nous l’avons inventée.)",
                "hr": "Jutro, mljekara, htjela je da ljudi na putu na posao dan počnu lijepom riječju. (Izmislili smo je.)",
            },
            {
                "en": "A program put every message with the tag on the screen at once. Nobody at Jutro read them.",
                "fr": "Un programme affichait aussitôt chaque message. Personne chez Jutro ne les lisait.",
                "hr": "Program je svaku poruku odmah stavljao na zaslon. U Jutru ih nitko nije čitao.",
            },
            {
                "en": "On Wednesday morning some people flooded it. For 50 minutes the screen showed insults against the pupils of a school nearby; hundreds of commuters saw them.",
                "fr": "Mercredi matin, quelques personnes l’ont submergé. Pendant 50 minutes, l’écran a montré des insultes contre les élèves d’une école voisine ; des centaines de voyageurs les ont vues.",
                "hr": "U srijedu ujutro nekoliko ga je ljudi zatrpalo ružnim porukama. Zaslon je 50 minuta prikazivao uvrede na račun učenika obližnje škole; vidjele su ih stotine putnika.",
            },
            {
                "en": "At ten past eight Jutro switched the screen off.",
                "fr": "À huit heures dix, Jutro a éteint l’écran.",
                "hr": "U osam i deset Jutro je isključilo zaslon.",
            },
            {
                "en": "On Thursday its director visited the school.",
                "fr": "Jeudi, sa directrice est allée à l’école.",
                "hr": "U četvrtak je direktorica posjetila školu.",
            },
            {
                "en": "From Monday two employees read every wish before it is shown. The pupils may choose the first ones.",
                "fr": "À partir de lundi, deux employés liront chaque message avant l’affichage. Les élèves pourront choisir les premiers.",
                "hr": "Od ponedjeljka dvoje zaposlenih čita svaku želju prije prikaza. Prve smiju odabrati učenici.",
            },
        ),
        "solution": {
            "en": "On Wednesday morning the screen at the station showed insults against the pupils of the school next door, for fifty minutes. It was our screen. Our program put up whatever came in, and none of us read it. We should have. We are sorry, above all towards the pupils and their families.\n\nAt ten past eight we switched it off, and on Thursday I went to the school to hear what that morning was like there. From Monday two of us read every wish before you see it, with our names on the edge of the screen.\n\nWe wanted people to begin their day with a kind word, and we still do; the pupils need it now more than before. They’ll choose the first wishes. Write one for them by Sunday, or say good morning to the one beside you on the platform.",
            "fr": "Mercredi matin, l’écran de la gare a affiché pendant cinquante minutes des insultes contre les élèves de l’école voisine. C’était notre écran. Notre programme montrait tout ce qui arrivait, et personne chez nous ne le lisait. Nous aurions dû. Nous en demandons pardon, d’abord aux élèves et à leurs familles.\n\nÀ huit heures dix, nous avons éteint l’écran, et jeudi, je suis allée à l’école écouter comment cette matinée y a été vécue. À partir de lundi, deux d’entre nous liront chaque message avant vous ; leurs noms seront au bas de l’écran.\n\nNous voulions que la journée commence par un mot gentil, et nous le voulons toujours ; ces élèves en ont maintenant plus besoin qu’avant. Ce sont eux qui choisiront les premiers. Écrivez-leur le vôtre d’ici à dimanche, ou dites bonjour à votre voisin de quai.",
            "hr": "U srijedu ujutro na zaslonu na kolodvoru pedeset su se minuta vidjele uvrede na račun učenika obližnje škole. Zaslon je naš. Naš je program prikazivao sve što stigne, a nitko od nas to nije čitao. Trebali smo. Žao nam je, najprije zbog učenika i njihovih obitelji.\n\nIsključili smo ga u osam i deset, a u četvrtak sam otišla u školu čuti kako je ondje bilo tog jutra. Od ponedjeljka svaku želju prije vas čita dvoje naših ljudi; njihova će imena pisati na rubu zaslona.\n\nHtjeli smo da dan počne lijepom riječju i to i dalje želimo; učenicima je sada potrebnija nego prije. Prve želje birat će oni. Do nedjelje napišite im svoju ili na peronu recite dobro jutro onome pokraj sebe.",
        },
    },
    {
        "name": "Zvrk",
        "handle": "@zvrk",
        "original": {
            "en": "Our quiz robot learns from you! Play, correct it, and teach it something new every day. 🤖",
            "fr": "Notre robot de quiz apprend avec vous ! Jouez, corrigez-le et apprenez-lui chaque jour quelque chose. 🤖",
            "hr": "Naš kviz-robot uči od vas! Igrajte, ispravljajte ga i svaki ga dan naučite nešto novo. 🤖",
        },
        "facts": (
            {
                "en": "Zvrk makes board games. The robot was to make families curious: whoever knows something teaches it to the others. (We made the firm up.)",
                "fr": "Zvrk fabrique des jeux de société. Le robot devait donner aux familles l’envie d’apprendre : qui sait quelque chose l’enseigne aux autres. (Nous avons inventé l’entreprise.)",
                "hr": "Zvrk izrađuje društvene igre. Robot je trebao buditi znatiželju u obiteljima: tko nešto zna, nauči druge. (Tvrtku smo izmislili.)",
            },
            {
                "en": "It took over the players’ sentences and said them to others. Nobody checked them.",
                "fr": "Il reprenait les phrases des joueurs et les disait aux autres. Personne ne les contrôlait.",
                "hr": "Preuzimao je rečenice igrača i govorio ih drugima. Nitko ih nije provjeravao.",
            },
            {
                "en": "In the night to Saturday a group taught it insults. By the morning it had insulted 340 players, children among them.",
                "fr": "Dans la nuit de vendredi à samedi, un groupe lui a appris des insultes. Au matin, il avait insulté 340 joueurs, dont des enfants.",
                "hr": "U noći na subotu jedna ga je skupina naučila uvredama. Do jutra je izvrijeđao 340 igrača, među njima i djecu.",
            },
            {
                "en": "On Saturday at nine Zvrk switched it off and deleted what it had learned that night; a copy is kept.",
                "fr": "Samedi à neuf heures, Zvrk l’a arrêté et a effacé ce qu’il avait appris cette nuit-là ; une copie est gardée.",
                "hr": "U subotu u devet Zvrk ga je isključio i izbrisao što je te noći naučio; kopija je sačuvana.",
            },
            {
                "en": "Each of the 340 players is written to.",
                "fr": "Chacun des 340 joueurs reçoit une lettre.",
                "hr": "Svakom od tih 340 igrača stiže pismo.",
            },
            {
                "en": "From 10 October it says only what an editor has read, and someone is on duty whenever it plays.",
                "fr": "À partir du 10 octobre, il ne dira que ce qu’une rédactrice a lu, et quelqu’un veillera chaque fois qu’il joue.",
                "hr": "Od 10. listopada govori samo ono što je pročitala urednica, a dok igra, netko je uvijek dežuran.",
            },
        ),
        "solution": {
            "en": "In the night to Saturday our quiz robot insulted 340 of you, children among them. A group had taught it those words; it repeated them because we let it repeat whatever anyone said, and slept meanwhile. That was careless of us, and we apologise.\n\nOn Saturday at nine we switched it off. What it learned that night is deleted, with a copy kept in case you need it. Each of the 340 gets a letter. From 10 October it says nothing that our editor hasn’t read, and while it plays one of us sits beside it.\n\nThe idea stays: whoever knows something teaches it to the others. Until the robot is back, let’s do it without one. Think up a question tonight that nobody else at your table can answer, and explain the answer. If you send us a good one, Ivana will read it and the robot will ask it in October.",
            "fr": "Dans la nuit de vendredi à samedi, notre robot de quiz a insulté 340 d’entre vous, dont des enfants. Un groupe lui avait appris ces mots ; il les a répétés parce que nous le laissions tout répéter, et que nous dormions. C’était négligent de notre part. Nous vous demandons pardon.\n\nSamedi à neuf heures, nous l’avons arrêté. Ce qu’il a appris cette nuit-là est effacé ; nous en gardons une copie si vous en avez besoin. Chacun des 340 recevra une lettre. À partir du 10 octobre, il ne dira rien que notre rédactrice n’ait lu, et l’un de nous restera à côté de lui.\n\nL’idée, elle, demeure : qui sait quelque chose l’apprend aux autres. En attendant le robot, faisons-le sans lui. Trouvez ce soir une question dont personne à table ne connaît la réponse, et expliquez-la. Envoyez-nous les bonnes : Ivana les lira et le robot les posera en octobre.",
            "hr": "U noći na subotu naš je kviz-robot izvrijeđao vas 340, među vama i djecu. Tim ga je riječima naučila jedna skupina, a ponavljao ih je zato što smo mu pustili da ponavlja sve, dok smo mi spavali. To je bio naš nemar i ispričavamo se.\n\nU subotu u devet isključili smo ga. Izbrisano je sve što je te noći naučio, a kopiju čuvamo ako vam zatreba. Svatko od vas 340 dobit će pismo. Od 10. listopada robot ne govori ništa što naša urednica nije pročitala, a dok igra, netko od nas sjedi uz njega.\n\nZamisao ostaje: tko nešto zna, nauči druge. Dok se robot ne vrati, možemo i bez njega. Smislite večeras pitanje na koje nitko za vašim stolom ne zna odgovor pa im ga objasnite. Pošaljete li nam dobro, Ivana će ga pročitati, a robot u listopadu postaviti.",
        },
    },
    {
        "name": "Bor",
        "handle": "@bor",
        "original": {
            "en": "Give us one line, and our machine makes a verse of it, for someone who is alone today. #ArmchairVerse 🛋️",
            "fr": "Donnez-nous une ligne, et notre machine en fait un poème pour quelqu’un qui est seul aujourd’hui. #VersDeFauteuil 🛋️",
            "hr": "Dajte nam jedan redak, a naš će stroj od njega složiti stihove za nekoga tko je danas sam. #StihIzNaslonjača 🛋️",
        },
        "facts": (
            {
                "en": "Bor makes furniture. The verses were to bring a smile to people who sit at home alone. (We made the firm up.)",
                "fr": "Bor fabrique des meubles. Les poèmes devaient faire sourire des gens seuls chez eux. (Nous avons inventé l’entreprise.)",
                "hr": "Bor izrađuje namještaj. Stihovi su trebali razvedriti ljude koji su sami kod kuće. (Tvrtku smo izmislili.)",
            },
            {
                "en": "The machine rhymed whatever came in and posted it by itself on Bor’s account.",
                "fr": "La machine mettait en vers tout ce qui arrivait et le publiait d’elle-même sur le compte de Bor.",
                "hr": "Stroj je rimovao sve što stigne i sam to objavljivao na Borovu računu.",
            },
            {
                "en": "On Sunday members of a forum fed it sneering lines about old people. In five hours 86 such verses appeared before anybody at Bor noticed.",
                "fr": "Dimanche, les membres d’un forum lui ont envoyé des lignes méprisantes sur les personnes âgées. En cinq heures, 86 poèmes de ce genre ont paru avant que quelqu’un chez Bor s’en aperçoive.",
                "hr": "U nedjelju su ga članovi jednog foruma hranili podrugljivim recima o starim ljudima. Za pet sati objavljeno je 86 takvih pjesama, a da u Boru to nitko nije primijetio.",
            },
            {
                "en": "On Sunday at 20 the machine was stopped and the 86 verses were taken down.",
                "fr": "Dimanche à 20 h, la machine a été arrêtée et les 86 poèmes retirés.",
                "hr": "U nedjelju u 20 sati stroj je zaustavljen, a 86 pjesama maknuto.",
            },
            {
                "en": "On Tuesday Bor’s founder spoke with the residents of a home for the elderly.",
                "fr": "Mardi, le fondateur de Bor a parlé avec les résidents d’une maison de retraite.",
                "hr": "U utorak je osnivač Bora razgovarao sa stanarima doma za starije.",
            },
            {
                "en": "From 1 March three employees read each verse before it is posted.",
                "fr": "À partir du 1er mars, trois employés lisent chaque poème avant sa publication.",
                "hr": "Od 1. ožujka troje zaposlenih čita svaku pjesmu prije objave.",
            },
        ),
        "solution": {
            "en": "On Sunday our account published 86 verses that sneered at old people. Members of a forum had sent in the lines. That they became verses and stood here under our name for five hours was our fault: we had let a machine post by itself and went off into the weekend. I am sorry.\n\nAt eight in the evening we stopped it. The 86 verses are gone from the page, because they were hurtful; I’d rather you hear that from me. From 1 March three of us read each verse first. On Tuesday I was in a home for the elderly. “So come more often,” one lady said.\n\nShe is right, and it is what the verses were for: that nobody sits alone all day. Ring somebody this week whom you haven’t called for a long time. And if you have a line for her house, write it by hand and bring it to our workshop; on Friday I’ll carry the letters over.",
            "fr": "Dimanche, notre compte a publié 86 poèmes qui se moquaient des personnes âgées. Les lignes venaient des membres d’un forum. Mais qu’elles soient devenues des poèmes et restées cinq heures sous notre nom, c’est notre faute : nous avions laissé une machine publier seule et nous étions partis en week-end. Je le regrette.\n\nÀ 20 h, nous l’avons arrêtée. Les 86 poèmes ne sont plus sur la page, parce qu’ils blessaient ; je préfère vous le dire moi-même. À partir du 1er mars, trois d’entre nous liront chaque poème. Mardi, j’étais dans une maison de retraite. « Venez donc plus souvent », m’a dit une dame.\n\nElle a raison, et c’est bien pour cela que ces poèmes existaient : que personne ne reste seul toute la journée. Appelez cette semaine quelqu’un que vous n’avez pas appelé depuis longtemps. Et si vous avez une ligne pour sa maison, écrivez-la à la main et déposez-la à l’atelier ; vendredi, je porterai les lettres.",
            "hr": "U nedjelju je naš račun objavio 86 pjesama koje se rugaju starim ljudima. Retke su poslali članovi jednog foruma. No to što su od njih nastali stihovi i pet sati stajali pod našim imenom, naša je krivnja: pustili smo stroj da objavljuje sam i otišli na vikend. Žao mi je.\n\nU osam navečer zaustavili smo ga. Tih 86 pjesama više nije na stranici jer vrijeđaju, i bolje je da to čujete od mene. Od 1. ožujka svaku prvo čita troje naših ljudi. U utorak sam bio u domu za starije. „Onda dođite češće“, rekla mi je jedna gospođa.\n\nU pravu je, a stihovi su za to i služili: da nitko cijeli dan ne sjedi sam. Nazovite ovaj tjedan nekoga koga dugo niste. A imate li redak za njezin dom, napišite ga rukom i donesite u našu radionicu; u petak nosim pisma onamo.",
        },
    },
    {
        "name": "Coca-Cola",
        "handle": "@CocaCola",
        "original": {
            "en": "[The campaign’s call, in our words] Did someone tweet something mean? Answer with #MakeItHappy, and we turn it into something cheerful.",
            "fr": "[L’appel de la campagne, dans nos mots] Quelqu’un a tweeté une méchanceté ? Répondez avec #MakeItHappy, et nous en faisons quelque chose de joyeux.",
            "hr": "[Poziv kampanje, našim riječima] Netko je objavio ružan tvit? Odgovorite uz #MakeItHappy i od njega ćemo napraviti nešto veselo.",
        },
        "facts": (
            {
                "en": "On 1 February 2015, around the Super Bowl, Coca-Cola began the campaign against meanness on the internet. This case is real.",
                "fr": "Le 1er février 2015, autour du Super Bowl, Coca-Cola a lancé cette campagne contre la méchanceté sur internet. Le cas est réel.",
                "hr": "Uz Super Bowl 1. veljače 2015. Coca-Cola je pokrenula kampanju protiv ružnih riječi na internetu. Slučaj je stvaran.",
            },
            {
                "en": "A program turned the letters of the tagged tweets into pictures, an animal or a smiling burger, and posted them automatically on the brand’s account. The company said later that it had extensive filters; they let the lines below through.",
                "fr": "Un programme transformait les lettres des tweets signalés en images, un animal ou un hamburger souriant, et les publiait automatiquement sur le compte de la marque. L’entreprise a dit ensuite avoir eu des filtres très complets ; les lignes dont il est question plus bas les ont traversés.",
                "hr": "Program je slova označenih tvitova pretvarao u slike, na primjer životinju ili nasmiješeni hamburger, i automatski ih objavljivao na računu marke. Tvrtka je poslije rekla da je imala opsežne filtre; reci o kojima je riječ u nastavku kroz njih su prošli.",
            },
            {
                "en": "The website Gawker built a program of its own. It fed the campaign lines from Hitler’s “Mein Kampf”, and the brand’s account posted them as pictures, for some hours.",
                "fr": "Le site Gawker a construit son propre programme. Il a nourri la campagne de lignes de « Mein Kampf », de Hitler, et le compte de la marque les a publiées en images, pendant quelques heures.",
                "hr": "Portal Gawker napravio je vlastiti program. Hranio je kampanju recima iz Hitlerova „Mein Kampfa“, a račun marke nekoliko ih je sati objavljivao kao slike.",
            },
            {
                "en": "On 4 or 5 February (sources disagree) Coca-Cola stopped the program.",
                "fr": "Le 4 ou le 5 février (les sources divergent), Coca-Cola a arrêté le programme.",
                "hr": "Dana 4. ili 5. veljače (izvori se ne slažu) Coca-Cola je program zaustavila.",
            },
            {
                "en": "You decide what else is done, for instance: the pictures are taken down, and you say why; people read every line before it is posted; someone is on duty at night.",
                "fr": "À vous de décider du reste, par exemple : les images sont retirées, et vous dites pourquoi ; des gens lisent chaque ligne avant de la publier ; quelqu’un veille la nuit.",
                "hr": "Ostalo odlučujete vi, na primjer: slike se miču i kažete zašto; ljudi čitaju svaki redak prije objave; noću je netko dežuran.",
            },
        ),
    },
)
LABEL = {"en": "Your public answer", "fr": "Votre réponse publique", "hr": "Vaš javni odgovor"}
# What the brief and the criteria say; an answer made of these sentences is a copy.
GIVEN = (
    "A campaign was kindly meant, and someone turned it against those who made it",
    "Write what the company could say in public, to all who have seen it",
    "tells the facts: what happened, and what your own part in it was",
    "says what is done now, so that one could check it",
    "attacks nobody: not those who did it, not those who laugh about it",
    "keeps the purpose: what the campaign was for still counts",
    "invites people to something concrete that they can do for it",
    "sounds plain and humble: no advertising, no press release, no mockery",
    "what happened, concretely, with one's own part",
    "what is done now: program stopped, posts removed and why, people read every post from now on",
    "doesn't blame, mock, threaten or shame the newspaper, the prankster, the critics",
    "says that what it was for stays: kindness, turning mean words round",
    "invites people to something concrete that they can do and that serves the purpose; not begging",
    "Une campagne partait d’une bonne intention, et quelqu’un l’a retournée contre ceux qui l’avaient lancée",
    "Écrivez ce que l’entreprise pourrait dire publiquement, à tous ceux qui ont vu ce qui s’est passé",
    "dit les faits : ce qui s’est passé, et quelle est votre part",
    "dit ce que vous faites maintenant, de façon qu’on puisse le vérifier",
    "n’attaque personne : ni ceux qui l’ont fait, ni ceux qui en rient",
    "garde le but : ce que voulait la campagne compte toujours",
    "invite à quelque chose de concret que chacun peut faire dans ce sens",
    "parle simplement et sans orgueil : pas de publicité, pas de communiqué, pas de moquerie",
    "Kampanja je bila dobronamjerna, a netko ju je okrenuo protiv onih koji su je pokrenuli",
    "Napišite što bi tvrtka mogla javno reći svima koji su to vidjeli",
    "iznosi činjenice: što se dogodilo i koji je vaš udio u tome",
    "kaže što se sada poduzima, tako da se to može provjeriti",
    "nikoga ne napada: ni one koji su to učinili ni one koji se tome smiju",
    "čuva svrhu: ono za što je kampanja služila i dalje vrijedi",
    "poziva ljude na nešto konkretno što za to mogu učiniti",
    "govori skromno i obično: ne reklamira, ne zvuči kao priopćenje i ne ruga se",
)


def make(rng):
    """One case with how it began and what is known; for the checks the firm's name and the brief's words."""
    case = rng.choice(CASES)
    material = {
        "shown": {
            "field": "answer",
            "label": LABEL,
            "rows": 10,
            "limit": 1200,
            "weighted": False,
            "author": case["name"],
            "handle": case["handle"],
            "original": case["original"],
            "facts": list(case["facts"]),
        },
        "names": [case["name"]],
        "given": list(GIVEN),
    }
    if "solution" in case:
        material["solution"] = {"answer": case["solution"]}
    return material
