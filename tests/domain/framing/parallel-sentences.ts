import type { Framing } from '../../../domain/framing/framings';

/** The same thing said in three languages by people who do not exist, with the framing a reader hears in it. */
export interface ParallelSentence {
  readonly framing: Framing;
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
}

export const PARALLEL_SENTENCES: readonly ParallelSentence[] = [
  {
    framing: 'rights',
    fr: 'Une personne retenue sans juge est une personne à qui l’on retire ses droits fondamentaux.',
    nl: 'Wie zonder rechter wordt vastgehouden, verliest zijn grondrechten.',
    en: 'Anyone held without a judge is stripped of their fundamental rights.',
  },
  {
    framing: 'rights',
    fr: 'Nous avons ratifié la Convention européenne des droits de l’homme, elle vaut aussi pour ceux qui attendent.',
    nl: 'Wij hebben het Europees Verdrag voor de Rechten van de Mens geratificeerd, het geldt ook voor wie wacht.',
    en: 'We ratified the European Convention on Human Rights, and it holds for those who wait as well.',
  },
  {
    framing: 'evidence',
    fr: 'Montrez-nous les statistiques avant de décider : aucune étude ne confirme ce que vous avancez.',
    nl: 'Toon ons de statistieken voor u beslist: geen enkele studie bevestigt wat u beweert.',
    en: 'Show us the statistics before you decide: not one study confirms what you claim.',
  },
  {
    framing: 'evidence',
    fr: 'Le rapport de la Cour des comptes contient des données que personne n’a encore démenties.',
    nl: 'Het rapport van het Rekenhof bevat gegevens die nog niemand heeft weerlegd.',
    en: 'The report of the Court of Audit contains figures that nobody has refuted yet.',
  },
  {
    framing: 'public_health',
    fr: 'Une tuberculose soignée tard met tout un immeuble en danger ; la prévention coûte dix fois moins.',
    nl: 'Tuberculose die laat wordt behandeld, brengt een heel gebouw in gevaar; preventie kost tien keer minder.',
    en: 'Tuberculosis treated late puts a whole building at risk; prevention costs ten times less.',
  },
  {
    framing: 'public_health',
    fr: 'Les médecins généralistes ne savent plus à qui adresser ces patients.',
    nl: 'Huisartsen weten niet meer naar wie ze deze patiënten moeten doorverwijzen.',
    en: 'General practitioners no longer know where to send these patients.',
  },
  {
    framing: 'child',
    fr: 'L’intérêt supérieur de l’enfant ne s’arrête pas à la porte d’un centre.',
    nl: 'Het hoger belang van het kind stopt niet aan de deur van een centrum.',
    en: 'The best interests of the child do not end at the door of a centre.',
  },
  {
    framing: 'child',
    fr: 'Des bébés dorment dans des couloirs et des écoliers changent d’école trois fois par an.',
    nl: 'Baby’s slapen in gangen en leerlingen veranderen drie keer per jaar van school.',
    en: 'Babies sleep in corridors and pupils change schools three times a year.',
  },
  {
    framing: 'labour_economy',
    fr: 'Nos entreprises ont des milliers de postes vacants dans les métiers en pénurie.',
    nl: 'Onze bedrijven hebben duizenden vacatures in knelpuntberoepen.',
    en: 'Our companies have thousands of vacancies in shortage occupations.',
  },
  {
    framing: 'labour_economy',
    fr: 'Qui travaille déclaré paie des cotisations, et cela vaut mieux que le travail au noir.',
    nl: 'Wie in het wit werkt, betaalt bijdragen, en dat is beter dan zwartwerk.',
    en: 'Whoever works on the books pays contributions, and that beats undeclared work.',
  },
  {
    framing: 'security_order',
    fr: 'Sans contrôle aux frontières, nous perdons toute maîtrise des arrivées.',
    nl: 'Zonder grenscontroles verliezen we elke greep op de instroom.',
    en: 'Without border controls we lose every grip on the influx.',
  },
  {
    framing: 'security_order',
    fr: 'Les délinquants étrangers n’ont rien à faire chez nous : qu’on les renvoie.',
    nl: 'Buitenlandse criminelen hebben hier niets te zoeken: stuur ze terug.',
    en: 'Foreign offenders have no right to be here: send them back.',
  },
  {
    framing: 'security_order',
    fr: 'Chaque régularisation crée un appel d’air, les passeurs le savent mieux que vous.',
    nl: 'Elke regularisatie heeft een aanzuigeffect, de smokkelaars weten dat beter dan u.',
    en: 'Every regularisation is a pull factor, and smugglers know that better than you do.',
  },
  {
    framing: 'rule_of_law',
    fr: 'Les tribunaux ont condamné l’État, et l’État n’exécute pas les jugements.',
    nl: 'De rechtbanken hebben de staat veroordeeld, en de staat voert de vonnissen niet uit.',
    en: 'The courts have ruled against the state, and the state does not carry out their judgments.',
  },
  {
    framing: 'rule_of_law',
    fr: 'Il faut des critères clairs, inscrits dans la loi, et un recours effectif.',
    nl: 'Er moeten duidelijke criteria komen, wettelijk verankerd, en een daadwerkelijk beroep.',
    en: 'We need clear criteria, enshrined in law, and an effective remedy.',
  },
  {
    framing: 'reputation',
    fr: 'Le Conseil de l’Europe nous a rappelés à l’ordre, et notre crédibilité en a souffert.',
    nl: 'De Raad van Europa heeft ons op de vingers getikt, en onze geloofwaardigheid heeft eronder geleden.',
    en: 'The Council of Europe has called us to order, and our credibility has suffered.',
  },
  {
    framing: 'reputation',
    fr: 'Un pays qui siège aux Nations unies ne peut pas se permettre une telle image à l’étranger.',
    nl: 'Een land dat in de Verenigde Naties zetelt, kan zich zo’n imago in het buitenland niet veroorloven.',
    en: 'A country with a seat at the United Nations cannot afford such an image abroad.',
  },
  {
    framing: 'local',
    fr: 'Les bourgmestres apprennent par la presse qu’un centre ouvre dans leur commune.',
    nl: 'Burgemeesters vernemen uit de pers dat er in hun gemeente een centrum opengaat.',
    en: 'Mayors learn from the press that a centre is opening in their town.',
  },
  {
    framing: 'local',
    fr: 'Ce sont les CPAS et les associations du quartier qui portent l’accueil, sans un euro de plus.',
    nl: 'Het zijn de OCMW’s en de buurtverenigingen die de opvang dragen, zonder één euro extra.',
    en: 'It is councils and neighbourhood groups that carry reception, without one euro more.',
  },
  {
    framing: 'humanity',
    fr: 'Des gens dorment dehors en plein hiver : où est notre humanité ?',
    nl: 'Mensen slapen buiten, midden in de winter: waar is onze menselijkheid?',
    en: 'People sleep outside in the middle of winter: where is our humanity?',
  },
  {
    framing: 'humanity',
    fr: 'On ne détourne pas le regard quand des familles se noient en mer.',
    nl: 'Je kijkt niet weg wanneer gezinnen verdrinken op zee.',
    en: 'You do not look away when families drown at sea.',
  },
  {
    framing: 'governance',
    fr: 'L’arriéré de l’Office grandit chaque mois et les délais de traitement explosent.',
    nl: 'De achterstand bij de Dienst groeit elke maand en de behandeltermijnen ontsporen.',
    en: 'The backlog at the Office grows every month and processing times are out of hand.',
  },
  {
    framing: 'governance',
    fr: 'Une procédure plus simple, c’est moins de gaspillage et une administration qui fonctionne.',
    nl: 'Een eenvoudigere procedure betekent minder verspilling en een administratie die werkt.',
    en: 'A simpler procedure means less waste and an administration that works.',
  },
  {
    framing: 'development',
    fr: 'L’aide au développement ne doit jamais servir de monnaie d’échange pour les retours.',
    nl: 'Ontwikkelingshulp mag nooit een pasmunt zijn voor terugkeer.',
    en: 'Development aid must never be a bargaining chip for returns.',
  },
];
