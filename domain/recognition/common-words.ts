/**
 * Family names that are also words people use every day. A family name alone at the start of a sentence is then no evidence of a person.
 * Kept by hand: adjectives, colours, trades, animals, months, nature, and what stands in official texts.
 */
export const COMMON_WORDS =
  // French
  'petit grand gros bon beau bel mauvais jeune vieux vieil blanc noir brun roux rouge vert bleu gris long court fort doux sage franc gentil joly joli cher chere bonne belle ' +
  'maire leroy roi roy comte duc prince eveque abbe moine clerc boulanger boucher berger marchand meunier charpentier macon tisserand pecheur chasseur fermier tailleur barbier potier fournier mercier sellier tonnelier verrier vigneron cordonnier couturier facteur fabre ' +
  'fontaine riviere foret bois moulin chateau pont mont val vallee montagne colline lac mer roche rocher pierre champ champs pre prairie jardin verger vigne rose fleur lys olivier poirier pommier noyer chene ' +
  'loup renard lion agneau mouton cheval boeuf coq poulet corbeau merle rossignol pigeon colombe faucon ' +
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi jeudi vendredi samedi dimanche hiver ete printemps automne noel ' +
  'pas point plus moins avant apres tout toute rien bien mal vrai faux premier second dernier neuf ferme port porte cour place tour marche parlement justice paix guerre espoir travail loi droit voix pain vin sel lait faim jour soir matin midi nuit hier demain oui non monnaie courage heureux content parfait charmant gaillard chevalier serviteur ami allie voisin cousin neveu fils pere frere maitre marin soldat caporal sergent major general haut bas riche pauvre triste fier vif leger lourd gauche soleil lune etoile eglise croix ville village source plage ile argent or minuit tendre sauvage vaillant prudent paysan bourgeois baron marquis cardinal pape doyen prieur chanoine breton normand picard flamand francais allemand anglais chat chien ours cerf lapin ' +
  // Dutch
  'groen groot klein kleine lang lange kort korte oud jong jonge wit zwart rood bruin blauw grijs geel goed mooi sterk wijs rijk arm vrij trouw zoet nieuw ' +
  'bakker slager boer visser smit smid mulder molenaar kuiper timmerman metselaar schilder schipper jager herder wever snijder kok schneider koster pastoor koning prins graaf hertog keizer bisschop paus deken ridder meester knecht burger vriend buur zoon broer vader ' +
  'vos wolf leeuw beer haas haan hond kat vogel duif mus mol muis paard schaap zwaan raaf arend valk ' +
  'berg bos veld dijk brug kerk poort hof huis zee strand duin beek meer vijver molen toren steen zand heide bloem roos linde eik berk boom appel peer ' +
  'winter zomer herfst lente maart april mei juni juli augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst ' +
  'vooruit ja nee niet wel nu dan daar hier toen pas echt alles niets iemand niemand eerste laatste recht wet vrede oorlog werk brood wijn zout melk dag avond morgen nacht geluk moed hart hand hoofd been rug mond oog stad land rijk staat kamer raad lid man vrouw kind mens volk noord oost zuid west markt plein straat haven schrijver dokter leraar koopman brouwer schepen zwarte witte rode groene lange korte oude jonge nieuwe grote kleine dikke ezel koe stier geit lam uil gans eend kroon ring bal ' +
  // English
  'young old may green white black brown gray grey red blue short long strong wise good best rich poor small little large great sharp bright bold brave noble just fair free new north south east west ' +
  'baker butcher smith taylor fisher hunter miller mason carpenter cook carter cooper gardener potter shepherd skinner tanner turner weaver webb king prince duke earl bishop pope abbot abbott knight page marshall steward sheriff judge priest monk ' +
  'hall hill woods wood field fields park lake river rivers brook ford bridge church street stone rock banks marsh moor glen forest frost snow rain winter summer spring autumn day week march april june august monday friday sunday ' +
  'fox wolf lion lamb bird swan crane hawk drake finch wren robin martin fish pike rose lily flowers berry bush reed ' +
  'will grant mark rob bill jack case law price sale cash gold silver money power hope faith love joy grace savage moody swift pride parish temple ward house castle wall bell early late night christmas easter cross pool waters wells dale heath ash oak hazel thorn hand head foot rice bean coffee beer burns bond farmer porter butler barber clerk bull hare dove raven salmon gates keys chance speed quick cotton english french irish welsh ' +
  // German
  'gross kurz neu alt jung schwarz weiss braun roth grun blau schon gut stark reich frei klug ehrlich frohlich ' +
  'richter schmied schmidt muller bauer fischer jager koch becker schafer vogt kaiser konig herzog graf ritter wagner zimmermann schuster schreiber lehrer meister burger pfarrer bischof papst hirt hirte ' +
  'fuchs hase hahn vogel lerche sperling storch falke hirsch bock ' +
  'wald feld stein bach see brunnen garten baum apfel birne rose blume sommer herbst winter fruhling montag freitag sonntag januar februar marz mai juli september oktober dezember ' +
  'recht friede krieg arbeit brot wein salz milch tag abend morgen nacht gluck mut herz hand kopf bein rucken mund auge stadt land staat rat mann frau kind mensch volk heil zeit hoch tief breit rund eisen stahl silber gold kraft sieg ehre treu sonne mond stern himmel regen schnee sturm wind nebel burg schloss turm kirche kreuz wirt soldat lowe adler rabe bar ' +
  // particles and words of form, which some families have as their whole name
  'van von de der den di da le la les du des el al ben te ten ter in en an on au aux et ou the of and dit dat est sont een het je tu il elle on nous vous wij zij hij ik we is as at by to so no do go us';

/** Family names that are also towns, countries or regions. */
export const PLACES =
  'paris lyon lille nantes rennes tours reims metz nancy brest toulon nice cannes amiens rouen caen dijon angers limoges orleans versailles ' +
  'ronse mons namur liege gent brugge brussel bruxelles antwerpen leuven hasselt kortrijk oostende aalst mechelen genk roeselare tournai charleroi verviers arlon bastogne dinant huy spa wavre nivelles halle lier mol geel turnhout diest tienen tongeren bilzen maaseik lommel ieper veurne dendermonde ninove geraardsbergen oudenaarde zottegem wetteren lokeren temse beveren boom duffel balen olen ham herk zele hamme deinze tielt izegem menen waregem harelbeke torhout diksmuide ath soignies binche thuin couvin chimay marche durbuy stavelot malmedy eupen waremme hannut seraing herstal ans vise limbourg ' +
  'amsterdam rotterdam utrecht delft leiden breda tilburg eindhoven assen hoorn venlo ede almere arnhem nijmegen maastricht groningen zwolle apeldoorn ' +
  'london york lincoln lancaster chester bath wells washington houston dallas austin jackson berlin hamburg bremen wien basel bern zurich munchen koln bonn essen ' +
  'belgique france holland england deutschland flandre wallonie brabant hainaut limburg luxembourg europe espagne portugal romain israel jordan bordeaux toulouse marseille montpellier strasbourg grenoble perpignan besancon mulhouse nimes avignon poitiers bayonne lourdes tarbes albi rodez cahors agen perigueux angouleme cognac niort cholet laval rochefort beaumont provence gascogne lorraine alsace normandie bretagne champagne bourgogne picardie artois anjou berry poitou savoie corse haarlem gouda dordrecht zeist hilversum amersfoort deventer zutphen enschede hengelo emmen meppel leeuwarden roermond weert helmond goes middelburg zeeland friesland drenthe gelderland bristol leeds sheffield derby nottingham leicester coventry oxford cambridge durham waterloo andenne gembloux jodoigne ottignies rixensart genappe tubize enghien lessines mouscron comines fleurus chatelet philippeville florennes walcourt ciney beauraing virton bouillon libramont houffalize vilvoorde zaventem grimbergen asse dilbeek tervuren overijse landen aarschot mortsel kontich schoten brasschaat kapellen herentals westerlo peer bree lanaken beringen frankfurt stuttgart dusseldorf dortmund leipzig dresden hannover nurnberg augsburg kassel trier aachen mainz salzburg graz linz genf luzern bayern hessen sachsen rom rome madrid lisbonne milan turin venise naples florence';

/** Parties that are ordinary words too: a family name that is one of them, alone, is the party rather than the person. */
export const PARTY_WORDS = 'groen vooruit volt denk reform renaissance horizons linke labour';
