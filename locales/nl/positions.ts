import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

const votes = (count: number) => plural('nl', count, { one: 'één stem', other: `${count} stemmen` });
const parties = (count: number) => plural('nl', count, { one: 'één partij', other: `${count} partijen` });

/** Enquêtes over partijen en naamstemmingen. */
export const positions: Catalogue['positions'] = {
  title: 'Enquêtes en stemmingen importeren',
  note: 'De Chapel Hill Expert Survey of naamstemmingen, als .csv-bestand. Er wordt niets verstuurd; er wordt niets bewaard voordat u het gezien hebt. Geen van beide zegt wat iemand denkt: een enquête gaat over een partij, en een stem leest u samen met haar titel.',
  dropHere: 'Sleep hier een .csv-bestand naartoe',
  which:
    'Enquête: kolommen party, immigrate_policy, immigrate_dissent. Stemmingen: vote_key, date, name, vote; eventueel title, dossier, personId, result, url. Hoogstens 20 MB.',
  chooseFile: 'Bestand kiezen…',
  reading: (file) => `${file} wordt gelezen…`,
  refused: (file) => `“${file}” kon niet worden geïmporteerd. Er is niets bewaard.`,
  failures: {
    too_large: (megabytes, limit) => `Het bestand is ${megabytes} MB groot; hoogstens ${limit} MB wordt gelezen.`,
    empty: 'Het bestand is leeg.',
    not_a_sheet: (row) => `Rij ${row}: een aanhalingsteken wordt geopend en nooit gesloten. Is het bestand afgebroken?`,
    neither: (survey, votes) =>
      `Geen enquête en geen stemmingen. Voor een enquête ontbreken de kolommen: ${survey}. Voor stemmingen: ${votes}.`,
    not_text: 'Dit is geen .csv-bestand, misschien een werkmap. Kies in uw rekenblad “Opslaan als”, en dan CSV.',
    stray_quote: (row) =>
      `Rij ${row}: een aanhalingsteken staat op de verkeerde plaats. In een tekst tussen aanhalingstekens schrijft u het twee keer.`,
    no_rows: 'Er is een kopregel, en geen enkele rij eronder.',
    no_headings: (row) =>
      `Op rij ${row} staat al een persoon. Zet er een rij met koppen boven (Naam, E-mail, Functie…) en kies het bestand opnieuw.`,
    contacts: 'Dit is een lijst van contactpersonen. U importeert ze onder “Een lijst importeren”.',
  },
  previewNote: 'Kijk na voordat u importeert: er is nog niets bewaard.',
  year: 'Jaar van de enquête',
  yearHint: 'Het bestand vermeldt het zelf niet.',
  series: (from, to) =>
    `Dit bestand beslaat meerdere jaren (${from} tot ${to}): van elke partij wordt het recentste genomen.`,
  yearWrong: 'Een jaartal, bijvoorbeeld 2024.',
  yearFirst: 'Vul eerst het jaar in: daarvan hangt af welke enquête recenter is.',
  surveyName: 'Chapel Hill Expert Survey',
  problems: (count) =>
    plural('nl', count, { one: 'Eén rij met een probleem', other: `${count} rijen met een probleem` }),
  rowOf: (row) => `Rij ${row}:`,
  rowProblems: {
    no_party: 'geen partij vermeld: overgeslagen.',
    no_value: 'geen cijfer voor immigrate_policy of immigrate_dissent: overgeslagen.',
    twice: 'deze partij staat al in het bestand; haar eerste rij geldt.',
    out_of_range: 'een cijfer buiten de schaal van 0 tot 10: overgeslagen.',
  },
  ballotProblems: {
    no_key: 'geen vote_key: overgeslagen.',
    too_long: 'te lange tekst: overgeslagen.',
    bad_date: 'geen datum zoals 2025-07-10: overgeslagen.',
    future: 'een dag die nog moet komen: overgeslagen.',
    no_name: 'geen naam: overgeslagen.',
    unknown_ballot: 'geen ja, neen of onthouding: overgeslagen.',
    voted_twice: 'deze persoon heeft in deze stemming al gestemd; de eerste stem blijft.',
    differs: 'andere dag of titel dan de eerste rij van deze stemming: overgeslagen.',
    bad_address: 'geen webadres: weggelaten, de stem blijft.',
    bad_result: 'niet aangenomen en niet verworpen: weggelaten, de stem blijft.',
  },
  andMore: (count) => `en nog ${count}`,
  counts: { added: 'nieuw', changed: 'gewijzigd', unchanged: 'al bekend', unknown: 'niet in uw werkruimte' },
  questions: (count) => plural('nl', count, { one: 'Eén punt uit te klaren', other: `${count} punten uit te klaren` }),
  whichParty: (party, country) => `“${party}” (${country}): welke partij uit uw werkruimte is dit?`,
  whichPerson: (name) => `“${name}”: meerdere mensen dragen deze naam. Wie heeft gestemd?`,
  itIs: (name) => `Dit is ${name}`,
  noneOfThem: 'Geen van deze',
  unknownParties: (count) => `Partijen die niet in uw werkruimte staan (${count})`,
  unknownPeople: (count) => `Namen die niet in uw werkruimte staan (${count})`,
  unknownNote: 'Ze worden weggelaten: niemand wordt toegevoegd om een stem.',
  keptLater: (name, year) => `${name}: er staat een recentere enquête (${year}), die blijft.`,
  writesTitle: (count) => `Wat bewaard wordt (${count})`,
  replaces: (year) => `vervangt de enquête van ${year}`,
  rollCalls: (count) => `Stemmingen in het bestand (${count})`,
  ballotsOf: (count) => `${votes(count)} van mensen uit uw werkruimte`,
  applySurvey: (count) => `Importeren voor ${parties(count)}`,
  applyVotes: (count) => `${votes(count)} importeren`,
  nothingToDo: 'Alles uit dit bestand staat al in uw werkruimte.',
  noPartyKnown: 'Geen enkele partij uit dit bestand staat in uw werkruimte, of er is nog niets uitgeklaard.',
  nobodyKnown: 'Niemand uit dit bestand staat in uw werkruimte. Importeer eerst de lijst van het parlement.',
  ends: {
    finished: 'De import is klaar.',
    cancelled: 'De import is gestopt. Wat bewaard is, blijft; importeer het bestand opnieuw om de import af te ronden.',
    storage_full: 'De schijf is vol. Wat bewaard is, blijft; maak plaats vrij en importeer het bestand opnieuw.',
  },
  voteReport: (added, changed) => `Stemmen toegevoegd: ${added}, gewijzigd: ${changed}.`,
  leftAsTheyAre: (count) =>
    plural('nl', count, {
      one: 'Eén stem werd intussen in een ander venster toegevoegd of gewijzigd en bleef zoals ze was.',
      other: `${count} stemmen werden intussen in een ander venster toegevoegd of gewijzigd en bleven zoals ze waren.`,
    }),
  surveyReport: (count) => `De enquête staat nu bij ${parties(count)}.`,
  surveyNotSaved: (name) =>
    `${name}: intussen in een ander venster gewijzigd, dus niet bewaard. Importeer het bestand opnieuw.`,
  again: 'Nog een bestand importeren',
  heading: 'Partij en stemmingen',
  partyMean: (party) => `${party}: gemiddelde van de partij`,
  survey: (name, year) => `enquête bij experts, ${name} ${year}`,
  policy: (figure) => `Migratiebeleid: ${figure} op een schaal van 0 (soepel) tot 10 (streng).`,
  dissent: (figure) => `Onenigheid in de partij: ${figure} op een schaal van 0 (eensgezind) tot 10 (verdeeld).`,
  surveyCaution: 'Zo zagen experts de partij dat jaar; het gaat nooit over deze persoon.',
  votesTitle: 'Naamstemmingen',
  votesCaution: 'Openbare feiten. Ze geven aan geen enkele invalshoek punten.',
  untitled: 'Titel onbekend',
  document: (number) => `document ${number}`,
  ballot: (ballot) => `Stemde: ${ballot}`,
  ballots: { yes: 'ja', no: 'neen', abstain: 'onthouding' },
  results: { adopted: 'aangenomen', rejected: 'verworpen' },
  result: (result) => `Uitslag van de stemming: ${result}`,
  cautions: {
    rejection: 'Stemming over een voorstel tot verwerping: “ja” verwerpt de tekst, “neen” behoudt hem.',
    amendment: 'Stemming over een amendement, niet over de tekst zelf.',
    motion: 'Stemming over een motie: lees ze voor u er een standpunt uit afleidt.',
    untitled: 'Zonder titel zegt deze stem niets over een standpunt: lees het document.',
    other: null,
  },
  from: (source) => `uit ${source}`,
};
