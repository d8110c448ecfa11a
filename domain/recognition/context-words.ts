import * as is from './word-classes';

/**
 * Words beside names, by what they tell. They travel inside the index, so that pages load no lists. Folded when compiled; written here
 * without accents where a language drops them in capitals anyway.
 */
export const CONTEXT_WORDS: readonly (readonly [number, string])[] = [
  [is.CIVIL_MALE, 'monsieur heer mijnheer meneer mister sir lord herr herrn'],
  [is.CIVIL_MALE | is.ABBREVIATED, 'm mr dhr hr'],
  [is.CIVIL_MALE | is.PLURAL, 'messieurs heren herren'],
  [is.CIVIL_MALE | is.PLURAL | is.ABBREVIATED, 'mm messrs'],
  [is.CIVIL_FEMALE, 'madame mademoiselle mevrouw juffrouw miss frau lady dame'],
  [is.CIVIL_FEMALE | is.ABBREVIATED, 'mme mlle mevr mw mej ms mrs fr'],
  [is.CIVIL_FEMALE | is.PLURAL, 'mesdames mesdemoiselles dames'],
  [is.CIVIL_FEMALE | is.PLURAL | is.ABBREVIATED, 'mmes mlles'],
  [is.CIVIL_OTHER, 'collega collegas collegue confrere consoeur maitre kollege kollegin colleague comrade'],
  [is.CIVIL_OTHER | is.ABBREVIATED, 'dr prof pr ir ing drs  me docteur professeur professor doctor dokter'],
  [is.CIVIL_OTHER | is.PLURAL, 'collegues confreres kollegen colleagues'],
  [
    is.ROLE | is.MINISTER,
    'ministre minister premier staatssecretaris secretaire vicepremier viceministre bundesminister staatssekretar chancellor kanzler bundeskanzler kanselier viceeersteminister eersteminister',
  ],
  [
    is.ROLE | is.MINISTER | is.FEMININE,
    'ministerin bundesministerin kanzlerin bundeskanzlerin staatssekretarin premiere ministerpresidente',
  ],
  [is.ROLE | is.MINISTER | is.ABBREVIATED, 'min'],
  [is.ROLE | is.MINISTER | is.PLURAL, 'ministres ministers staatssecretarissen secretaires'],
  [
    is.ROLE | is.DEPUTY,
    'kamerlid volksvertegenwoordiger abgeordnete abgeordneten parlementslid parlementaire mp lid bundestagsabgeordnete fractielid parliamentarian congressman congresswoman representative volksvertegenwoordigster',
  ],
  [is.ROLE | is.DEPUTY | is.MASCULINE, 'depute abgeordneter'],
  [is.ROLE | is.DEPUTY | is.PLURAL, 'abgeordneten'],
  [
    is.ROLE,
    'leider leidster leader chef chefin patron voorman kopman boegbeeld woordvoerder woordvoerster kopstuk partijleider ondervoorzitster gedeputeerde fraktionschef parteichef chief bewindsman topman topvrouw',
  ],
  [is.ROLE | is.DEPUTY | is.FEMININE, 'deputee'],
  [is.ROLE | is.DEPUTY | is.ABBREVIATED, 'abg dep'],
  [
    is.ROLE | is.DEPUTY | is.PLURAL,
    'deputes deputees kamerleden leden volksvertegenwoordigers parlementsleden parlementaires mps',
  ],
  [is.ROLE | is.SENATOR, 'senator senateur'],
  [is.ROLE | is.SENATOR | is.FEMININE, 'senatrice senatorin'],
  [is.ROLE | is.SENATOR | is.ABBREVIATED, 'sen'],
  [is.ROLE | is.SENATOR | is.PLURAL, 'senators senateurs senatrices senatoren'],
  [
    is.ROLE | is.EUROPEAN,
    'eurodepute europarlementslid europarlementarier mep europaabgeordnete eurocommissaris commissaire commissaris commissioner kommissar',
  ],
  [is.ROLE | is.EUROPEAN | is.FEMININE, 'eurodeputee kommissarin'],
  [is.ROLE | is.EUROPEAN | is.PLURAL, 'eurodeputes europarlementsleden meps commissaires commissarissen'],
  [is.ROLE | is.MAYOR, 'burgemeester bourgmestre maire mayor burgermeister mayeur'],
  [is.ROLE | is.MAYOR | is.FEMININE, 'burgermeisterin mairesse burgemeesteres'],
  [
    is.ROLE,
    'president voorzitter vicepresident ondervoorzitter prasident vorsitzende vorsitzender chair chairman chairwoman speaker kamervoorzitter fractieleider fractievoorzitter partijvoorzitter lijsttrekker rapporteur gouverneur schepen echevin conseiller raadslid gemeenteraadslid secretary councillor informateur formateur',
  ],
  [
    is.ROLE | is.FEMININE,
    'presidente prasidentin rapporteuse echevine conseillere voorzitster fractieleidster gouverneure',
  ],
  [is.ROLE | is.PLURAL, 'presidents voorzitters rapporteurs schepenen echevins conseillers raadsleden'],
  [
    is.ARTICLE,
    'le la les l un une des du ce cet cette het een der die das den dem ein eine einen the this that deze dit',
  ],
  [
    is.PARTICLE,
    'van von vander vanden vande de der den d di da do dos das del della delle du des ter ten te tot op t le la les el al ben bin ibn abd abu bou st saint sint sainte mc mac o zu zum af av aan',
  ],
  [is.CONJUNCTION, 'et en and und ou of oder or y ainsi alsook alsmede sowie'],
  [is.ELISION, 'd l qu j n s c m t lorsqu puisqu jusqu quoiqu'],
  [is.FIELD_LINK, 'van voor de des du d l la le les a au aux of for the fur der und and et en chargee charge'],
  [
    is.FIELD,
    'zaken sociale binnenlandse buitenlandse volksgezondheid gezondheid werk asiel migratie defensie onderwijs justitie financien begroting energie klimaat mobiliteit pensioenen economie landbouw ambtenarenzaken gelijke kansen justice interieur affaires etrangeres sociales sante publique economie finances emploi travail defense asile migration etat mobilite energie pensions budget agriculture enseignement foreign home health interior asylum innern justiz finanzen auswartigen verteidigung privacy werkgelegenheid telecommunicatie ontwikkelingssamenwerking',
  ],
  [
    is.NAMED_AFTER | is.NAMED_AFTER_ALONE,
    'loi lois taxe gouvernement regering wet wetsvoorstel wetsontwerp cabinet kabinet plan regierung kabinett decreet decret arrete wetten',
  ],
  [
    is.NAMED_AFTER,
    'motie amendement resolutie reforme pacte pact accord akkoord circulaire omzendbrief rapport affaire zaak methode methodes doctrine voorstel proposition hervorming begroting budget lijst commissie commission government bill act amendment report motion reform deal steuer gesetz antrag norm norme coalitie coalition ploeg equipe ordonnantie',
  ],
  [
    is.NOT_A_PERSON_BEFORE,
    'rue avenue av boulevard bd bld place square quai chaussee impasse allee passage sentier rond cours pont ecole lycee college athenee stade hopital clinique auditorium salle bibliotheque gare musee fondation prix famille familie family clan dynastie couple echtpaar gezin freres soeurs broers zussen epoux ehepaar straat laan plein zaal sporthal stadion stichting prijs school schule strasse platz saint sainte sint san santa st ste musee institut instituut institute universite festival chateau kasteel ville stad gemeente commune hotel maison huis residence parc park tour bar cafe brasserie restaurant bakkerij garage notaire',
  ],
  [
    is.NOT_A_PERSON_AFTER,
    'street road lane avenue square hospital school foundation institute prize award park hall stadium straat laan plein strasse platz junior jr sr ii iii fils stiftung preis',
  ],
  [
    is.SAYING,
    'repond declare explique ajoute estime insiste affirme precise demande rappelle souligne conclut dit zegt antwoordt vraagt vindt stelt verklaart benadrukt reageert said says replied added asked insisted argued told sagt sagte antwortet erklart betont fordert fragt lacht sprak zei antwoordde vroeg lachte souri repondu',
  ],
  [
    is.VERB,
    'heeft had is was wordt werd zegt zei vindt vond wil wilde kan kon zal zou moet moest mag mocht gaat ging komt kwam krijgt kreeg doet deed ziet zag spreekt sprak antwoordt antwoordde vraagt vroeg stelt stelde blijft bleef geeft gaf neemt nam maakt maakte werkt woont leeft ligt staat hat hatte ist war wird wurde sagt sagte will wollte kann konnte soll muss musste geht ging kommt kam macht gibt bleibt spricht sprach en et und and of oder',
  ],
  [
    is.WHERE_WHEN,
    'in en im te a au aux near at from to uit naar nach aus bei pres vers depuis dans sur environs region regio stad ville gemeente commune early late since until sinds tot ab seit bis last next mid on by during',
  ],
];

/** Words that open a sentence before a name without belonging to it. */
export const OPENERS =
  'selon pour mais avec sans apres comme quand si que car puis ensuite alors enfin aussi contre sur par entre vers depuis avant hier pourquoi comment ainsi meme seul bref dixit merci bravo bonjour oui non chez dont lorsque tandis voila voici est sera ' +
  'volgens maar ook met zonder voor door bij aan na naar tegen over daarna dan toen daarom dus want omdat als hoewel terwijl zegt zei vindt vond is was heeft had wil wilde kan kon zal zou moet moest mag gaat ging komt kwam krijgt kreeg waarom hoe wat wie zo toch nu gisteren vandaag morgen intussen ondertussen eerder later alleen zelfs dat nadat behalve namens wanneer sinds dankzij wegens beste bedankt hierop vervolgens tenslotte bovendien ' +
  'but with for by to after before when while if as so yet did does has will would can should why how what because although only now then today yesterday dear meanwhile later earlier ' +
  'laut nach aber mit fur bei gegen ohne auch danach wenn weil dass war hat hatte will kann wird soll muss warum wie nun gestern heute lieber liebe dann';
