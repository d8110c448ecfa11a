import type { Framing } from '../../../domain/framing/framings';

/** One thing said in French and in Dutch by someone who does not exist, with what a reader hears in it. */
export type TranslatedPair = readonly [framing: Framing | null, fr: string, nl: string];

/** Written before they were tried on the lexicon; `null` = said without any framing. */
export const TRANSLATED_PAIRS: readonly TranslatedPair[] = [
  [
    'rights',
    'Chacun a droit à un recours effectif, quel que soit son titre de séjour.',
    'Iedereen heeft recht op een daadwerkelijk beroep, ongeacht zijn verblijfstitel.',
  ],
  [
    'rights',
    'La liberté de la personne est un droit fondamental, pas une faveur de l’administration.',
    'De vrijheid van de persoon is een grondrecht, geen gunst van de administratie.',
  ],
  [
    'rights',
    'Cette mesure est contraire à la Convention européenne des droits de l’homme.',
    'Die maatregel is strijdig met het Europees Verdrag voor de Rechten van de Mens.',
  ],
  [
    'rights',
    'Le droit à la vie familiale vaut aussi pour ceux qui attendent une décision.',
    'Het recht op een gezinsleven geldt ook voor wie op een beslissing wacht.',
  ],
  [
    'rights',
    'Nous ne négocierons pas les droits humains contre des places de budget.',
    'Wij ruilen de mensenrechten niet in voor begrotingsruimte.',
  ],
  [
    'rights',
    'La discrimination à l’embauche reste interdite, y compris pour les personnes étrangères.',
    'Discriminatie bij aanwerving blijft verboden, ook tegenover mensen van vreemde herkomst.',
  ],
  [
    'evidence',
    'Les chiffres de l’Office montrent le contraire de ce que vous affirmez.',
    'De cijfers van de Dienst tonen het tegendeel van wat u beweert.',
  ],
  [
    'evidence',
    'Une évaluation indépendante a établi que la mesure n’a aucun effet.',
    'Een onafhankelijke evaluatie heeft aangetoond dat de maatregel geen effect heeft.',
  ],
  [
    'evidence',
    'Selon une étude de l’université, le taux de départ volontaire a doublé.',
    'Volgens een studie van de universiteit is het percentage vrijwillig vertrek verdubbeld.',
  ],
  [
    'evidence',
    'Sur quelles données repose cette affirmation, monsieur le ministre ?',
    'Op welke gegevens steunt die bewering, mijnheer de minister?',
  ],
  [
    'evidence',
    'La Cour des comptes a chiffré le coût de cette politique.',
    'Het Rekenhof heeft de kosten van dat beleid becijferd.',
  ],
  [
    'evidence',
    'Les statistiques publiées hier confirment une baisse de douze pour cent.',
    'De statistieken die gisteren verschenen, bevestigen een daling met twaalf procent.',
  ],
  [
    'public_health',
    'Une vaccination retardée finit toujours par toucher tout le quartier.',
    'Een uitgestelde vaccinatie treft uiteindelijk altijd de hele wijk.',
  ],
  [
    'public_health',
    'Sans médecin traitant, les patients arrivent aux urgences quand il est trop tard.',
    'Zonder huisarts komen patiënten op de spoeddienst aan wanneer het te laat is.',
  ],
  [
    'public_health',
    'La santé mentale des personnes enfermées se dégrade en quelques semaines.',
    'De geestelijke gezondheid van mensen die vastzitten, gaat er in enkele weken op achteruit.',
  ],
  ['public_health', 'La prévention coûte moins cher que l’hôpital.', 'Preventie kost minder dan het ziekenhuis.'],
  [
    'public_health',
    'Les soignants nous disent que l’aide médicale urgente arrive trop tard.',
    'Zorgverleners zeggen ons dat de dringende medische hulp te laat komt.',
  ],
  [
    'public_health',
    'Il s’agit d’un enjeu de santé publique pour toute la population.',
    'Dit is een kwestie van volksgezondheid voor de hele bevolking.',
  ],
  [
    'child',
    'Un enfant n’a pas sa place dans un centre fermé, même pour une nuit.',
    'Een kind hoort niet in een gesloten centrum, zelfs niet voor één nacht.',
  ],
  [
    'child',
    'Les mineurs étrangers non accompagnés attendent un tuteur pendant des mois.',
    'Niet-begeleide minderjarige vreemdelingen wachten maanden op een voogd.',
  ],
  [
    'child',
    'Le délégué général aux droits de l’enfant a rendu un avis très clair.',
    'De kinderrechtencommissaris gaf een heel duidelijk advies.',
  ],
  [
    'child',
    'Les pédiatres constatent des troubles du sommeil chez les plus petits.',
    'Kinderartsen stellen slaapstoornissen vast bij de allerkleinsten.',
  ],
  [
    'child',
    'L’école de ces enfants change à chaque transfert.',
    'De school van die kinderen verandert bij elke overplaatsing.',
  ],
  [
    'child',
    'L’intérêt supérieur de l’enfant doit guider chaque décision.',
    'Het hoger belang van het kind moet elke beslissing leiden.',
  ],
  [
    'labour_economy',
    'Nos entreprises cherchent des travailleurs et ne trouvent personne.',
    'Onze bedrijven zoeken werknemers en vinden niemand.',
  ],
  [
    'labour_economy',
    'Les métiers en pénurie se comptent désormais par dizaines.',
    'De knelpuntberoepen zijn intussen met tientallen.',
  ],
  [
    'labour_economy',
    'Celui qui travaille cotise, et nos pensions en ont besoin.',
    'Wie werkt, draagt bij, en onze pensioenen hebben dat nodig.',
  ],
  [
    'labour_economy',
    'Le permis unique doit être délivré en quatre semaines.',
    'De gecombineerde vergunning moet binnen vier weken worden afgeleverd.',
  ],
  [
    'labour_economy',
    'Le travail au noir fait du tort à toutes les entreprises honnêtes.',
    'Zwartwerk schaadt alle eerlijke ondernemingen.',
  ],
  [
    'labour_economy',
    'Le marché du travail manque de bras dans les soins et la construction.',
    'De arbeidsmarkt komt handen tekort in de zorg en de bouw.',
  ],
  [
    'security_order',
    'Il faut reprendre le contrôle de nos frontières extérieures.',
    'Wij moeten de controle over onze buitengrenzen terugwinnen.',
  ],
  [
    'security_order',
    'Celui qui commet des délits doit quitter le territoire, un point c’est tout.',
    'Wie misdrijven pleegt, moet het grondgebied verlaten, punt uit.',
  ],
  [
    'security_order',
    'La criminalité organisée profite de chaque faille de notre politique d’asile.',
    'De georganiseerde criminaliteit maakt gebruik van elke zwakte in ons asielbeleid.',
  ],
  [
    'security_order',
    'La police doit pouvoir arrêter les transmigrants sur les parkings de l’autoroute.',
    'De politie moet transmigranten op de snelwegparkings kunnen aanhouden.',
  ],
  [
    'security_order',
    'Une politique de retour ferme est la seule qui soit crédible.',
    'Een streng terugkeerbeleid is het enige dat geloofwaardig is.',
  ],
  [
    'security_order',
    'Les passeurs et les trafiquants d’êtres humains doivent être poursuivis sans relâche.',
    'Mensensmokkelaars en mensenhandelaars moeten zonder ophouden worden vervolgd.',
  ],
  [
    'security_order',
    'L’afflux de demandeurs d’asile met notre capacité sous pression.',
    'De toestroom van asielzoekers zet onze capaciteit onder druk.',
  ],
  [
    'security_order',
    'Nous voulons plus de policiers dans la rue et une tolérance zéro.',
    'Wij willen meer agenten op straat en nultolerantie.',
  ],
  [
    'security_order',
    'La sécurité de nos citoyens passe avant tout le reste.',
    'De veiligheid van onze burgers gaat boven alles.',
  ],
  [
    'security_order',
    'Les menaces terroristes n’ont pas disparu avec les derniers attentats.',
    'De terreurdreiging is niet verdwenen met de laatste aanslagen.',
  ],
  [
    'rule_of_law',
    'L’État doit exécuter les jugements rendus contre lui.',
    'De staat moet de vonnissen uitvoeren die tegen hem zijn gewezen.',
  ],
  [
    'rule_of_law',
    'Le Conseil d’État a émis un avis négatif sur ce projet de loi.',
    'De Raad van State gaf een negatief advies over dit wetsontwerp.',
  ],
  [
    'rule_of_law',
    'Sans critères clairs, chaque décision est arbitraire.',
    'Zonder duidelijke criteria is elke beslissing willekeurig.',
  ],
  [
    'rule_of_law',
    'L’indépendance des juges n’est pas une option dans un État de droit.',
    'De onafhankelijkheid van rechters is geen optie in een rechtsstaat.',
  ],
  [
    'rule_of_law',
    'Les astreintes impayées se montent à des millions.',
    'De onbetaalde dwangsommen lopen in de miljoenen.',
  ],
  [
    'rule_of_law',
    'La Cour constitutionnelle a annulé cet article l’an dernier.',
    'Het Grondwettelijk Hof vernietigde dat artikel vorig jaar.',
  ],
  [
    'reputation',
    'Que dira-t-on de nous à Genève si nous ne tenons pas nos engagements internationaux ?',
    'Wat zal men in Genève van ons zeggen als we onze internationale verbintenissen niet nakomen?',
  ],
  [
    'reputation',
    'L’image de notre pays à l’étranger en souffre.',
    'Het imago van ons land in het buitenland lijdt daaronder.',
  ],
  [
    'reputation',
    'Le Conseil de l’Europe nous a déjà rappelés à l’ordre deux fois.',
    'De Raad van Europa heeft ons al tweemaal op de vingers getikt.',
  ],
  [
    'reputation',
    'Le Comité contre la torture des Nations unies a critiqué la Belgique.',
    'Het Comité tegen Foltering van de Verenigde Naties heeft België bekritiseerd.',
  ],
  [
    'reputation',
    'Nos partenaires européens nous regardent et notre crédibilité est en jeu.',
    'Onze Europese partners kijken toe en onze geloofwaardigheid staat op het spel.',
  ],
  [
    'reputation',
    'La presse internationale a fait de ces files d’attente un symbole.',
    'De internationale pers maakte van die wachtrijen een symbool.',
  ],
  [
    'reputation',
    'La voix de la Belgique compte moins quand elle ne respecte pas sa parole.',
    'De stem van België telt minder wanneer het zijn woord niet houdt.',
  ],
  [
    'reputation',
    'Devant la communauté internationale, nous avons promis autre chose.',
    'Voor de internationale gemeenschap hebben wij iets anders beloofd.',
  ],
  [
    'local',
    'Les bourgmestres nous disent que les communes n’en peuvent plus.',
    'De burgemeesters zeggen ons dat de gemeenten het niet meer aankunnen.',
  ],
  [
    'local',
    'Le CPAS de cette petite ville a dû engager deux assistants sociaux.',
    'Het OCMW van dat stadje moest twee maatschappelijk werkers aanwerven.',
  ],
  [
    'local',
    'Les riverains du centre demandent un interlocuteur dans leur quartier.',
    'De omwonenden van het centrum vragen een aanspreekpunt in hun wijk.',
  ],
  [
    'local',
    'Les pouvoirs locaux doivent recevoir les moyens qui vont avec la mission.',
    'De lokale besturen moeten de middelen krijgen die bij de opdracht horen.',
  ],
  [
    'local',
    'Notre commune a ouvert un centre d’accueil et cela se passe bien.',
    'Onze gemeente opende een opvangcentrum en dat loopt goed.',
  ],
  [
    'humanity',
    'On ne laisse pas des familles dormir dehors en hiver, c’est une question d’humanité.',
    'Men laat geen gezinnen buiten slapen in de winter, dat is een kwestie van menselijkheid.',
  ],
  [
    'humanity',
    'Derrière chaque dossier, il y a une personne en détresse.',
    'Achter elk dossier schuilt een mens in nood.',
  ],
  [
    'humanity',
    'Nous ne pouvons pas rester insensibles à tant de souffrance.',
    'Wij kunnen niet onbewogen blijven bij zoveel leed.',
  ],
  ['humanity', 'Un accueil digne n’est pas un luxe.', 'Een menswaardige opvang is geen luxe.'],
  [
    'humanity',
    'Les églises du quartier leur ouvrent la porte par compassion.',
    'De kerken van de buurt openen hun deuren uit mededogen.',
  ],
  ['humanity', 'Ce traitement est tout simplement inhumain.', 'Die behandeling is ronduit onmenselijk.'],
  [
    'humanity',
    'Tendre la main à ceux qui souffrent, voilà ce que j’appelle la solidarité.',
    'De hand reiken aan wie lijdt, dat noem ik solidariteit.',
  ],
  [
    'humanity',
    'Détourner le regard nous rend complices de ces drames humains.',
    'Wegkijken maakt ons medeplichtig aan die menselijke drama’s.',
  ],
  [
    'governance',
    'Les délais de traitement dépassent désormais deux ans.',
    'De behandelingstermijnen bedragen nu meer dan twee jaar.',
  ],
  [
    'governance',
    'Il faut une procédure simple, rapide et prévisible.',
    'Er is een eenvoudige, snelle en voorspelbare procedure nodig.',
  ],
  [
    'governance',
    'L’arriéré de l’Office coûte plus cher que les engagements demandés.',
    'De achterstand bij de Dienst kost meer dan de gevraagde aanwervingen.',
  ],
  [
    'governance',
    'Trois administrations travaillent sur le même dossier sans se parler.',
    'Drie administraties werken aan hetzelfde dossier zonder met elkaar te spreken.',
  ],
  [
    'governance',
    'Une bonne gestion commence par des places tampons prévues à temps.',
    'Goed bestuur begint met bufferplaatsen die op tijd worden voorzien.',
  ],
  [
    'governance',
    'La charge administrative pèse sur tout le monde, y compris sur les agents.',
    'De administratieve lasten wegen op iedereen, ook op de ambtenaren.',
  ],
  [
    'development',
    'La coopération au développement s’attaque aux causes des départs.',
    'Ontwikkelingssamenwerking pakt de oorzaken van het vertrek aan.',
  ],
  [
    'development',
    'Nos partenaires du Sud demandent une relation d’égal à égal.',
    'Onze partners in het Zuiden vragen een gelijkwaardige relatie.',
  ],
  [
    'development',
    'L’aide publique au développement ne doit pas servir à payer des retours.',
    'Officiële ontwikkelingshulp mag niet dienen om terugkeer te betalen.',
  ],
  [
    'development',
    'La pauvreté et le climat chassent des familles entières de leurs terres.',
    'Armoede en klimaat verjagen hele gezinnen van hun grond.',
  ],
  [
    null,
    'La commission se réunira mardi prochain à quatorze heures.',
    'De commissie komt volgende dinsdag om veertien uur samen.',
  ],
  [
    null,
    'Je remercie le ministre pour sa réponse et je reviendrai sur ce point.',
    'Ik dank de minister voor zijn antwoord en ik kom op dit punt terug.',
  ],
  [
    null,
    'Ma question figurait à l’ordre du jour depuis le mois de mars.',
    'Mijn vraag stond sinds maart op de agenda.',
  ],
  [
    null,
    'Le projet de budget sera déposé avant les vacances d’été.',
    'De ontwerpbegroting wordt voor het zomerreces ingediend.',
  ],
  [
    null,
    'Combien de trains relient chaque jour Namur à Luxembourg ?',
    'Hoeveel treinen rijden er elke dag tussen Namen en Luxemburg?',
  ],
  [
    null,
    'Nous avons déjà voté sur ce texte en séance plénière.',
    'Wij hebben over die tekst al gestemd in de plenaire vergadering.',
  ],
];
