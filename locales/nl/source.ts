import type { Catalogue } from '../catalogue';

/** Een bron geopend naast wat ze ondersteunt, en wat u ertegen kunt inbrengen. */
export const source: Catalogue['source'] = {
  label: 'Bron',
  back: 'Terug naar de persoon',
  statement: 'Uitspraak',
  saidOn: (date) => `Gezegd op ${date}`,
  undated: 'Zonder datum: telt niet mee in het advies.',
  formerRole: 'gezegd in een functie die deze persoon niet meer bekleedt',
  side: {
    pro: 'in lijn met onze vraag',
    con: 'tegen onze vraag',
    unclear: 'niet voor en niet tegen onze vraag, voor zover bekend',
  },
  openPage: 'Pagina openen',
  openRecord: 'Openen in de werkruimte',
  comment: 'Onze opmerking',
  commitment: 'Belofte',
  statuses: { open: 'lopend', kept: 'nagekomen', broken: 'gebroken' },
  history: 'Geschiedenis',
  tag: 'Onze aanwijzing',
  by: (name) => `door ${name}`,
  stance: 'Standpunt',
  rule: 'Een regel, geen bron',
  fact: 'Een openbaar gegeven',
  ruleOf: {
    stance:
      'Wat doorgaans opgaat bij dit standpunt, wie het ook inneemt. Het zegt niets over deze persoon: woorden, gesprekken en beloftes wegen zwaarder.',
    executive: 'Wie bestuurt, vragen we goed en volgens het recht te besturen; met emotie openen we niet.',
    issues: 'Hoeveel materiaal uw organisatie heeft voor deze invalshoek bij dit thema.',
    party:
      'Het gemiddelde antwoord van experts over de partij, in een enquête. Het weegt het minst, vervaagt met alles wat we over de persoon leren en telt nooit alleen.',
    field: 'Een mandaat, een commissie of een beroep dat de persoon zelf openbaar maakt.',
  },
  /** Facts that stand alone in a list: what was noted against them says the rest. */
  facts: {
    executive: 'Uitvoerend ambt',
    party: 'Gemiddelde plaats van de partij, volgens experts',
    material: (title) => `Ons materiaal over “${title}”`,
    anyMaterial: 'Ons materiaal over een thema',
  },
  correctFact: 'Fout of achterhaald? Een openbaar gegeven verbetert u waar het genoteerd staat.',
  gone: 'Deze bron staat niet meer in de werkruimte.',
  correct: 'Klopt er iets niet aan deze reden?',
  correctThis: (reason) => `Deze reden corrigeren: ${reason}`,
  corrected: (what, date) => `${what}, genoteerd op ${date}. Deze reden telt niet meer mee; de bron is ongewijzigd.`,
  withdrawn: (what, date, undoneOn) => `${what}, genoteerd op ${date}, ongedaan gemaakt op ${undoneOn}.`,
  corrections: 'Correcties',
  correctedFacts:
    'Gegevens en eigen materiaal, als redenen in het advies voor deze persoon. De gegevens zelf blijven ongewijzigd.',
  correctedTitle: 'Uit het advies gehaald',
  correctedCount: (count) =>
    count === 1 ? 'Eén bron die u hebt gecorrigeerd' : `${count} bronnen die u hebt gecorrigeerd`,
  undo: 'Ongedaan maken',
  correctionFailed: 'De correctie is niet bewaard. Probeer opnieuw.',
};
