import * as is from './word-classes';

/**
 * Words beside names, by what they tell. They travel inside the index, so that pages load no lists. Folded when compiled; written here
 * without accents where a language drops them in capitals anyway.
 */
export const CONTEXT_WORDS: readonly (readonly [number, string])[] = [
  [is.CIVIL_MALE, 'monsieur heer mijnheer meneer mister sir lord herr herrn sieur baron viscount senor signor senhor'],
  [is.CIVIL_MALE | is.ABBREVIATED, 'm mr dhr hr mnr'],
  [is.CIVIL_MALE | is.PLURAL, 'messieurs heren herren gentlemen'],
  [is.CIVIL_MALE | is.PLURAL | is.ABBREVIATED, 'mm messrs hh'],
  [
    is.CIVIL_FEMALE,
    'madame mademoiselle mevrouw juffrouw miss frau lady dame baroness barones baronne baronesse countess viscountess mejuffrouw fraulein senora signora senhora',
  ],
  [is.CIVIL_FEMALE | is.ABBREVIATED, 'mme mlle mevr mw mej ms mrs fr mvr melle frl'],
  [is.CIVIL_FEMALE | is.PLURAL, 'mesdames mesdemoiselles dames mevrouwen frauen'],
  [is.CIVIL_FEMALE | is.PLURAL | is.ABBREVIATED, 'mmes mlles'],
  [
    is.CIVIL_OTHER,
    'collega collegas collegue confrere maitre kollege colleague comrade kollegen confrater camarade kameraad genosse partijgenoot ambtgenoot',
  ],
  [
    is.CIVIL_OTHER | is.FEMININE,
    'kollegin genossin consoeur partijgenote ambtgenote docteure doctoresse professeure professorin doktorin',
  ],
  [
    is.CIVIL_OTHER | is.ABBREVIATED,
    'dr prof pr ir ing drs me rev hon mx cllr rep docteur professeur professor doctor dokter doktor doctorandus magister',
  ],
  [
    is.CIVIL_OTHER | is.PLURAL,
    'collegues confreres kollegen colleagues consoeurs kolleginnen collegae partijgenoten ambtgenoten genossen camarades doctors professors professeurs',
  ],
  [
    is.ROLE | is.MINISTER,
    'ministre minister premier staatssecretaris secretaire vicepremier viceministre bundesminister staatssekretar chancellor kanzler bundeskanzler kanselier viceeersteminister eersteminister justitieminister asielminister migratieminister defensieminister energieminister begrotingsminister onderwijsminister mobiliteitsminister milieuminister klimaatminister pensioenminister landbouwminister werkminister cultuurminister gezondheidsminister buitenlandminister financienminister onderminister vakminister jeugdminister sportminister wonenminister zorgminister innovatieminister aussenminister innenminister finanzminister justizminister verteidigungsminister gesundheitsminister arbeitsminister umweltminister wirtschaftsminister verkehrsminister landwirtschaftsminister bildungsminister familienminister kultusminister sozialminister staatsminister landesminister vizekanzler altkanzler ministerprasident ministerpresident chancelier undersecretary secretary bundesaussenminister bundesinnenminister bundesfinanzminister bundesjustizminister bundesverteidigungsminister bundesgesundheitsminister bundesarbeitsminister bundesumweltminister bundeswirtschaftsminister bundesverkehrsminister bundeslandwirtschaftsminister bundesbildungsminister bundesfamilienminister taoiseach tanaiste bewindspersoon bewindsvrouw',
  ],
  [
    is.ROLE | is.MINISTER | is.FEMININE,
    'ministerin bundesministerin bundesaussenministerin bundesinnenministerin bundesfinanzministerin bundesjustizministerin bundesverteidigungsministerin bundesgesundheitsministerin bundesarbeitsministerin bundesumweltministerin bundeswirtschaftsministerin bundesverkehrsministerin bundeslandwirtschaftsministerin bundesbildungsministerin bundesfamilienministerin kanzlerin bundeskanzlerin staatssekretarin premiere ministerpresidente aussenministerin innenministerin finanzministerin justizministerin verteidigungsministerin gesundheitsministerin arbeitsministerin umweltministerin wirtschaftsministerin verkehrsministerin landwirtschaftsministerin bildungsministerin familienministerin kultusministerin sozialministerin staatsministerin landesministerin vizekanzlerin altkanzlerin ministerprasidentin chanceliere',
  ],
  [is.ROLE | is.MINISTER | is.ABBREVIATED, 'min'],
  [
    is.ROLE | is.MINISTER | is.PLURAL,
    'ministres ministers staatssecretarissen secretaires ministerinnen premiers chanceliers',
  ],
  [
    is.ROLE | is.DEPUTY,
    'kamerlid volksvertegenwoordiger abgeordnete abgeordneten parlementslid parlementaire mp lid bundestagsabgeordnete fractielid parliamentarian congressman representative bundestagsabgeordneter landtagsabgeordnete landtagsabgeordneter parlementarier parlamentarier nationalrat backbencher frontbencher lawmaker assemblyman tweedekamerlid eerstekamerlid statenlid',
  ],
  [is.ROLE | is.DEPUTY | is.MASCULINE, 'depute abgeordneter'],
  [is.ROLE | is.DEPUTY | is.PLURAL, 'abgeordneten'],
  [
    is.ROLE,
    'leider leader chef patron voorman kopman boegbeeld woordvoerder kopstuk partijleider ondervoorzitster gedeputeerde fraktionschef parteichef chief bewindsman topman zegsman partijchef fractiechef oppositieleider kandidaat kandidate candidat candidate lijstduwer politicus politiker elu mandataire spreker orateur indiener spokesman spokesperson whip sprecher generalsekretar parole questeur quaestor adjoint wethouder ambassadeur ambassador botschafter tete oppositionsfuhrer',
  ],
  [
    is.ROLE | is.DEPUTY | is.FEMININE,
    'deputee congresswoman volksvertegenwoordigster parlamentarierin nationalratin assemblywoman',
  ],
  [is.ROLE | is.DEPUTY | is.ABBREVIATED, 'abg dep'],
  [
    is.ROLE | is.DEPUTY | is.PLURAL,
    'deputes deputees kamerleden leden volksvertegenwoordigers parlementsleden parlementaires mps parlementariers bundestagsabgeordneten lawmakers backbenchers statenleden',
  ],
  [is.ROLE | is.SENATOR, 'senator senateur exsenateur bundesrat standerat'],
  [is.ROLE | is.SENATOR | is.FEMININE, 'senatrice senatorin'],
  [is.ROLE | is.SENATOR | is.ABBREVIATED, 'sen'],
  [is.ROLE | is.SENATOR | is.PLURAL, 'senators senateurs senatrices senatoren senatorinnen'],
  [
    is.ROLE | is.EUROPEAN,
    'eurodepute europarlementslid europarlementarier mep europaabgeordnete eurocommissaris commissaire commissaris commissioner kommissar europarlamentarier eucommissaris commissievoorzitter kommissionsprasident',
  ],
  [is.ROLE | is.EUROPEAN | is.FEMININE, 'eurodeputee kommissarin europarlamentarierin kommissionsprasidentin'],
  [
    is.ROLE | is.EUROPEAN | is.PLURAL,
    'eurodeputes europarlementsleden meps commissaires commissarissen eurodeputees europarlementariers eurocommissarissen commissioners kommissare',
  ],
  [is.ROLE | is.MAYOR, 'burgemeester bourgmestre maire mayor burgermeister mayeur oberburgermeister stadtprasident'],
  [
    is.ROLE | is.MAYOR | is.FEMININE,
    'burgermeisterin mairesse burgemeesteres oberburgermeisterin mayoress stadtprasidentin',
  ],
  [
    is.ROLE,
    'president voorzitter vicepresident ondervoorzitter prasident vorsitzende vorsitzender chair chairman speaker kamervoorzitter fractieleider fractievoorzitter partijvoorzitter lijsttrekker rapporteur gouverneur schepen echevin conseiller raadslid gemeenteraadslid councillor informateur formateur covoorzitter medevoorzitter copresident fraktionsvorsitzende fraktionsvorsitzender parteivorsitzende parteivorsitzender bundesprasident bundestagsprasident landtagsprasident vizeprasident landrat governor alderman councilor councilman chairperson vicechair prefet minderheidsleider schepene',
  ],
  [
    is.ROLE | is.FEMININE,
    'presidente prasidentin rapporteuse echevine conseillere voorzitster fractieleidster gouverneure copresidente covoorzitster fractievoorzitster partijvoorzitster bundesprasidentin bundestagsprasidentin landtagsprasidentin vizeprasidentin vicepresidente landratin schepenin prefete councilwoman alderwoman vorsteherin leidster chefin woordvoerster topvrouw cheffe voorvrouw zegsvrouw oppositieleidster politica politikerin politicienne elue spreekster oratrice indienster spokeswoman sprecherin parteichefin fraktionschefin generalsekretarin adjointe ambassadrice oppositionsfuhrerin chairwoman kamervoorzitster ondervoorzitster',
  ],
  [
    is.ROLE | is.PLURAL,
    'presidents voorzitters rapporteurs schepenen echevins conseillers raadsleden presidentes presidenten presidentinnen bourgmestres burgemeesters maires mayors echevines conseilleres gouverneurs gemeenteraadsleden wethouders fractieleiders fractievoorzitters partijvoorzitters ondervoorzitters chefs leiders kandidaten candidats candidates elus elues councillors chairs sprekers orateurs indieners vorsitzenden',
  ],
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
    'zaken sociale binnenlandse buitenlandse volksgezondheid gezondheid werk asiel migratie defensie onderwijs justitie financien begroting energie klimaat mobiliteit pensioenen economie landbouw ambtenarenzaken gelijke kansen justice interieur affaires etrangeres sociales sante publique economie finances emploi travail defense asile migration etat mobilite energie pensions budget agriculture enseignement foreign home health interior asylum innern justiz finanzen auswartigen verteidigung privacy werkgelegenheid telecommunicatie ontwikkelingssamenwerking senat senaat chambre kamer parlement parlament parliament bundestag bundesrat bundestages bundestags assemblee staat state commons lords landtag landtags ancien ancienne former voormalig voormalige gewezen ex nouveau nouvelle nieuwe new huidig huidige actuel actuelle ehemaliger ehemalige neuer neue vlaams vlaamse waals waalse brussels brusselse federaal federaler belgisch belgische europees european europaischer federal federale federaux regional regionale coopte cooptee wallon wallonne flamand flamande bruxellois bruxelloise europeen europeenne provincial provinciale communal communale honoraire sortant sortante demissionnaire handel vervoer leefmilieu milieu wetenschapsbeleid noordzee consumentenzaken middenstand zelfstandigen kmo digitalisering dierenwelzijn jeugd sport media toerisme inburgering armoedebestrijding integratie grootstedenbeleid vereenvoudiging gebouwen overheidsbedrijven hervormingen veiligheid landsverdediging erfgoed omgeving ordening werken havens wonen gezin welzijn cultuur innovatie wetenschap samenwerking commerce exterieur transports environnement climat numerique chances femmes jeunesse sports medias tourisme logement famille familles formation recherche innovation integration villes moyennes pme batiments publiques locaux patrimoine ruralite animal armees combattants comptes culture developpement cooperation trade transport environment schools children families housing communities prisons policing women equalities veterans science universities affairs verkehr digitales umwelt wohnen bau familie senioren frauen jugend wirtschaft klimaschutz bildung forschung entwicklung zusammenarbeit ernahrung landwirtschaft arbeit soziales heimat naturschutz stadtentwicklung inneres',
  ],
  // Of what somebody is the head without an article: `cheffe de groupe`, `tête de liste`.
  [is.FIELD | is.ABBREVIATED, 'groupe liste file'],
  [
    is.NAMED_AFTER | is.NAMED_AFTER_ALONE,
    'loi lois taxe gouvernement regering wet wetsvoorstel wetsontwerp cabinet kabinet plan regierung kabinett decreet decret arrete wetten motie moties amendement amendementen amendements subamendement resolutie proposition propositions reforme hervorming taks belasting lex ordonnantie ordonnance government amendment amendments bill gesetz gesetze dekret dekrete gesetzentwurf gesetzesentwurf erlass steuer coalitie coalition',
  ],
  [
    is.NAMED_AFTER,
    'pacte pact paket package accord akkoord circulaire omzendbrief rapport affaire zaak methode methodes doctrine voorstel begroting budget lijst commissie commission act report motion reform deal antrag norm norme ploeg equipe effet effect ere epoque era tijdperk generation generatie systeme systeem camp kamp ligne lijn theoreme formule courant tendance scenario dossier enquete onderzoek nota note compromis compromise interpellation interpellatie question vraag circulaires memorandum mission missie administration presidence voorzitterschap duo tandem team vleugel aile factie faction fraction fractie bewind regime methodiek policy doctrine affair scandal schandaal scandale affare skandal untersuchung bericht vorschlag entwurf kommission koalition ara effekt novelle initiative initiatief initiativantrag entschliessung',
  ],
  [
    is.OCCUPATION,
    'professeur professeure professor hoogleraar avocat avocate advocaat advocate rechtsanwalt anwalt lawyer medecin generaliste huisarts arts arzt directeur directrice directeurgeneral manager journaliste journalist redacteur landwirt agriculteur agricultrice landbouwer boer farmer economiste econoom economist politologue politoloog sociologue socioloog historien historienne historica historicus chercheur chercheuse onderzoeker researcher infirmier infirmiere verpleegkundige nurse enseignant enseignante leraar lerares lehrer lehrerin teacher entraineur trainer coach gerant gerante zaakvoerder uitbater commercant riverain riveraine habitant habitante inwoner buurtbewoner bewoner retraite retraitee gepensioneerde rentner rechter richter procureur magistrat notaire notaris architecte architect ingenieur conseil raadsman fils fille frere soeur femme epouse mari epoux pere mere oncle tante neveu niece zoon dochter broer zus vrouw echtgenoot echtgenote vader moeder oom neef daughter brother sister wife husband father mother uncle aunt sohn tochter bruder schwester ehefrau ehemann vater mutter rechercheur inspecteur inspectrice kapitein capitaine detective chanteur chanteuse zanger zangeres singer acteur actrice boxeur photographe fotograaf fotografe mime peintre comedien comedienne artiste kunstenaar kunstenares ecrivain romancier romanciere cineaste regisseur temoin getuige zeuge huissier pilote coureur joueur speler voetballer footballeur cycliste wielrenner cuisinier restaurateur',
  ],
  [
    is.NOT_A_PERSON_BEFORE,
    'tempete storm ouragan orkaan cyclone bouteille verre sac arrets haltes canal kanaal barrage ecluse sluis viaduc centrale caserne kazerne rue avenue av boulevard bd bld place square quai chaussee impasse allee passage sentier cours pont ecole lycee college athenee stade hopital clinique auditorium salle bibliotheque gare musee fondation prix famille familie family clan dynastie couple echtpaar gezin freres soeurs broers zussen epoux ehepaar straat laan plein zaal sporthal stadion stichting prijs school schule strasse platz saint sainte sint san santa st ste musee institut instituut institute universite festival chateau kasteel ville stad gemeente commune hotel maison huis residence parc park tour bar cafe brasserie restaurant bakkerij garage notaire notaris museum hospital ziekenhuis krankenhaus autoroute village etablissements ets usine lotissement camping brouwerij brauerei kwekerij bouwbedrijf frituur dynasty firm prize beker pokal gasthof autohaus backerei metzgerei weingut kanzlei praxis spital polikliniek maternite kinderdagverblijf rusthuis woonzorgcentrum venelle ruelle dreve esplanade promenade faubourg route viaduc viaduct tunnel carrefour square steenweg kaai kade lei dreef gasse allee brug bridge bruecke brucke villa immeuble domaine creche internat campus amphitheatre theatre cinema gymnase piscine velodrome arena arene luchthaven aeroport airport flughafen station quartier wijk buurt caserne kazerne kaserne paquebot navire cargo ferry fregat fregate voilier yacht schip vrachtschip veerboot schiff ship hms trophee trofee coupe cup bourse beurs medaille medal concours memorial memoriaal tournoi toernooi basisschool kleuterschool middenschool atheneum lyceum gymnasium hogeschool universiteit universitat faculte faculteit centrumschool societe firma firme entreprise boulangerie boucherie slagerij pharmacie apotheek apotheke librairie boekhandel galerie galerij hoeve ferme farm boerderij imprimerie drukkerij editions uitgeverij verlag pension chapelle kapel eglise kerk cathedrale fratrie consorts erven heritiers menage gebroeders gezusters gebruder geschwister jumeaux tweeling',
  ],
  [
    is.NOT_A_PERSON_AFTER,
    'street road lane avenue square hospital school foundation institute prize award park hall stadium straat laan plein strasse platz junior jr sr ii iii fils stiftung preis bridge crescent gardens building centre center airport station college university academy library theatre arena cup trophy scholarship memorial medal brothers sisters bros family clan sons ltd inc plc llc gmbh nv corp corporation company holdings steenweg kaai dreef zaal prijs bvba sprl asbl vzw cie ag sohne zonen freres pere schule halle stadion jun stichting fonds museum haus gasse allee brucke brug turnier pokal iv cadet senior zonen',
  ],
  [
    is.SAYING,
    'repond declare explique ajoute estime insiste affirme precise demande rappelle souligne conclut dit zegt antwoordt vraagt vindt stelt verklaart benadrukt reageert said says replied added asked insisted argued told sagt sagte antwortet erklart betont fordert fragt lacht sprak zei antwoordde vroeg lachte souri repondu repete indique assure confirme dement plaide reagit replique retorque ironise deplore regrette salue denonce critique accuse soutient propose annonce promet rejette reclame exige interroge questionne interpelle intervient constate croit considere craint espere souhaite veut voudrait reconnait admet avoue concede tempere prevoit previent avertit depose presente defend poursuit enchaine interrompt proteste acquiesce sourit soupire se ne wil wilde wou meent denkt gelooft hoopt vreest wenst erkent bevestigt ontkent herhaalt waarschuwt belooft weigert verwerpt eist pleit betreurt begroet hekelt bekritiseert beschuldigt verdedigt steunt steunde voorstelt kondigt bekent nuanceert concludeert merkt oordeelt noemt noemde oppert suggereert betoogt betoogde benadrukte reageerde verklaarde stelde vond zwijgt zweeg glimlacht knikt zucht stemt stemde interpelleert onderbreekt repliceert repliceerde protesteert aldus herinnert wijst verwijst verzoekt tells claims claimed insists replies answered answers asks argues warns warned urged urges thinks believes believed hopes hoped denies denied confirms confirmed promised promises refused refuses rejected rejects stressed stresses explains explained noted admitted admits announced announces suggested suggests concluded concludes commented complained conceded recalled remarked responded responds stated voted wants wanted criticised criticized accused defended proposed proposes smiled nodded laughed spoke speaks meint meinte glaubt glaubte hofft forderte warnt warnte kritisiert kritisierte bestatigt bestatigte dementiert erklarte betonte antwortete fragte verlangt verlangte verspricht versprach lehnt schlagt nennt nannte raumt verweist erinnert bedauert begrusst verteidigt protestiert lachelt nickt seufzt stimmt stimmte spricht sprach',
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
  // What is noted in reports before a name and its party.
  'parlement senaat senat parlament bundestag zwischenruf zuruf wortmeldung beifall tussenkomst onderbreking exclamation ' +
  'selon pour mais avec sans apres comme quand si que car puis ensuite alors enfin aussi contre sur par entre vers depuis avant hier pourquoi comment ainsi meme seul bref dixit merci bravo bonjour oui non chez dont lorsque tandis voila voici est sera donc ni malgre outre hormis sauf excepte envers concernant puisque qui quoique cependant pourtant toutefois neanmoins demain lundi mardi mercredi jeudi vendredi samedi dimanche desormais soudain jamais toujours ici la combien vive votez derriere devant notamment surtout exit citons sous via sitot pendant or parmi bientot tantot aussitot naguere jadis autrefois maintenant parfois souvent rarement certes effectivement evidemment finalement heureusement malheureusement visiblement manifestement apparemment curieusement paradoxalement justement precisement egalement derechef quid plutot peut aupres durant moyennant nonobstant suivant jusque quelle quel quoi ceci cela celui reste restait rappelons ajoutons notons interroge soutenu face grace quant lors dommage etait avait aura fut serait pouvait doit devait faut fallait veut voulait vient venait ' +
  'volgens maar ook met zonder voor door bij aan na naar tegen over daarna dan toen daarom dus want omdat als hoewel terwijl zegt zei vindt vond is was heeft had wil wilde kan kon zal zou moet moest mag gaat ging komt kwam krijgt kreeg waarom hoe wat wie zo toch nu gisteren vandaag morgen intussen ondertussen eerder later alleen zelfs dat nadat behalve namens wanneer sinds dankzij wegens beste bedankt hierop vervolgens tenslotte bovendien naast ondanks tijdens doordat zodat zodra voordat indien waar eerst daarmee daarop daarbij daarvoor daarnaast daardoor daarover daartegen hiermee hierdoor hiervoor hierbij hierover zelf maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanochtend vanavond vanmiddag vannacht inmiddels overigens kortom misschien wellicht vooral uiteindelijk uiteraard natuurlijk helaas niet nooit altijd nog tussen onder achter rond sedert gelukkig zoals opnieuw vandaar voorts verder nochtans evenwel echter stilaan straks waarop waarna waarbij waarmee waardoor waarvoor waarover mocht laat weet werd wordt blijft blijkt bleef bleek ligt lag doet deed staat stond mochten binnen buiten boven jegens omtrent inzake betreffende volstrekt tevens eveneens trouwens immers althans tenminste hopelijk blijkbaar kennelijk waarschijnlijk ongetwijfeld zeker juist precies plots plotseling ooit soms vaak dikwijls zelden meestal anders daarentegen integendeel mits tenzij opdat ofschoon alvorens aangezien naarmate zolang noch hetzij welke welk hoezo jammer onlangs recent sindsdien destijds vroeger pas net dezelfde geachte geacht toekomstig ziet zag hoort hoorde denkt dacht meent noemt noemde staan zijn hadden hebben worden vraagt vroeg neemt nam geeft gaf brengt bracht ' +
  'but with for by to after before when while if as so yet did does has will would can should why how what because although only now then today yesterday dear meanwhile later earlier without against about though since until unless despite like unlike beside besides behind between among amongst under from at tomorrow monday tuesday wednesday thursday friday saturday sunday however still also even just perhaps maybe once again here there where who whom whose which whether that could might must nor neither either both instead moreover nevertheless nonetheless thus hence therefore enter towards toward near within regarding concerning following ask asks asked tell ever never often sometimes finally eventually recently suddenly clearly indeed not let vote meet see thanks thank above below across along around beyond during except inside outside through throughout upon versus alongside amid given soon usually rarely apparently evidently obviously unfortunately fortunately sadly luckily curiously surprisingly interestingly importantly similarly likewise conversely furthermore additionally consequently accordingly otherwise whereas whenever wherever lest provided are were be been have do shall ought another every each no yes ' +
  'laut nach aber mit fur bei gegen ohne auch danach wenn weil dass war hat hatte will kann wird soll muss warum wie nun gestern heute lieber liebe dann denn doch sondern ob wahrend obwohl nachdem bevor bis seit seitdem sobald falls damit darauf deshalb deswegen daher trotzdem jedoch nur schon jetzt zuletzt zuerst spater fruher inzwischen unterdessen ist darf wo wer wann trotz wegen dank statt neben zwischen unter uber vor hinter von aus durch gegenuber auser ausser sogar selbst vielleicht naturlich zudem ausserdem ferner sonst weder sowohl immer nie konnte musste sollte wurde mochte bleibt geht kommt steht macht gibt dort montag dienstag mittwoch donnerstag freitag samstag sonntag zum zur beim vom ins im gemeinsam samt innerhalb ausserhalb oberhalb anstatt anstelle aufgrund hinsichtlich bezuglich entgegen entlang mittels seitens zufolge zugunsten dabei dafur dagegen daran darin daruber darum davon davor dazu dennoch allerdings immerhin jedenfalls schliesslich endlich plotzlich offenbar anscheinend wahrscheinlich vermutlich leider hoffentlich glucklicherweise bekanntlich gleichwohl hingegen indes indessen insbesondere lediglich mittlerweile nachher vorher vorhin soeben bereits bald stets meist meistens manchmal selten oft oftmals einst kunftig wieder wiederum ebenso genauso gleichfalls ebenfalls weshalb wieso wozu wohin woher wobei womit wodurch welche welcher wessen wem wen solange soweit sofern indem zumal sah sieht nennt nannte stellt nimmt nahm gab halt hielt fuhrt setzt tragt liegt sitzt waren sind haben hatten werden wollte durfte';
