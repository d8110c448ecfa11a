import type { ImportWords } from '../catalogue';
import { plural } from '../plural';
import { teamNames } from '../team-names';

const people = (count: number) => plural('nl', count, { one: `${count} persoon`, other: `${count} personen` });

/** Contactpersonen uit een rekenblad importeren. */
export const contacts: ImportWords['contacts'] = {
  notContacts:
    'Geen enkele kop in dit blad is bekend: er is een naam nodig, en een e-mailadres, een telefoonnummer, een functie of een organisatie.',
  assign: 'Zelf aangeven wat er in de kolommen staat',
  isPositions: 'Dit blad bevat een enquête of naamstemmingen, geen contactpersonen.',
  columns: 'Wat er in de kolommen staat',
  columnsNote: 'Verbeter wat niet klopt, of laat een kolom weg. Uw keuze geldt alleen voor deze import.',
  unnamed: (letter) => `Kolom ${letter}`,
  example: (text) => `bijvoorbeeld: ${text}`,
  leaveOut: 'Weglaten',
  fields: {
    name: 'Volledige naam',
    givenName: 'Voornaam',
    familyName: 'Familienaam',
    kind: 'Hoedanigheid',
    role: 'Functie',
    worksFor: 'Werkt voor (een persoon)',
    organization: 'Organisatie of kabinet',
    party: 'Partij',
    email: 'E-mail',
    phone: 'Telefoon',
    mobile: 'Gsm',
    languages: 'Talen',
    link: 'Website',
    remark: 'Opmerkingen',
  },
  empty: (count) =>
    plural('nl', count, {
      one: 'Eén lege kolom wordt niet getoond.',
      other: `${count} lege kolommen worden niet getoond.`,
    }),
  otherwise: 'Als niets aangeeft wat voor iemand het is',
  otherwiseHint: 'Eerst wordt gekeken naar functie en organisatie; deze keuze geldt voor de anderen.',
  needsName: 'Kies de kolom met de namen.',
  toPreview: 'Bekijken wat er geïmporteerd zou worden',
  nobody:
    'Geen enkele persoon kon uit dit blad gelezen worden: zie hierboven welke rijen, of ga terug naar de kolommen.',
  back: 'Terug naar de kolommen',
  notTaken: (count, names) =>
    plural('nl', count, {
      one: `Kolom niet overgenomen: ${names}.`,
      other: `${count} kolommen niet overgenomen: ${names}.`,
    }),
  guessed: 'afgeleid',
  teamOf: (name) => teamNames('nl', name),
  worksFor: (name) => `werkt voor ${name}`,
  bosses: (count) =>
    `Voor wie werken deze personen? (${count === 0 ? 'alles is opgehelderd' : plural('nl', count, { one: 'één naam op te helderen', other: `${count} namen op te helderen` })})`,
  bossesNote: 'Zonder antwoord worden deze personen geïmporteerd zonder die koppeling.',
  boss: (text) => `Wie is “${text}”?`,
  staffOf: (names, more) =>
    more === 0
      ? `Voor: ${names}`
      : `Voor: ${names} en ${plural('nl', more, { one: 'nog één persoon', other: `nog ${more} personen` })}`,
  bossNew: (name) => `${name} toevoegen als politicus`,
  bossNobody: 'Niemand: geen koppeling maken',
  bossOther: 'Iemand anders uit mijn werkruimte',
  addAll: (count) => `Alle ${count} toevoegen als politici`,
  remarks: (count) => `De opmerkingen over ${people(count)} bewaren als vertrouwelijke nota’s`,
  remarksHint:
    'Elke opmerking komt versleuteld bij de contacten van die persoon, met de datum van vandaag. Anders worden opmerkingen weggelaten: het zijn geen publieke feiten.',
  remark: (file, text) => `Opmerking overgenomen uit ${file}: ${text}`,
  remarksKept: (count) =>
    plural('nl', count, {
      one: 'Eén opmerking bewaard als vertrouwelijke nota.',
      other: `${count} opmerkingen bewaard als vertrouwelijke nota’s.`,
    }),
  remarksLeftOut: (count) => `Opmerkingen over ${people(count)}: niet overgenomen.`,
  remarksLost: (count) =>
    plural('nl', count, {
      one: 'Eén opmerking kon niet worden bewaard.',
      other: `${count} opmerkingen konden niet worden bewaard.`,
    }),
  valuesLeftOut: (count) =>
    plural('nl', count, {
      one: 'Eén rij of waarde weggelaten of na te kijken.',
      other: `${count} rijen of waarden weggelaten of na te kijken.`,
    }),
  withoutBoss: (count) => `Zonder koppeling met de persoon voor wie ze werken: ${people(count)}.`,
  problems: (count) =>
    plural('nl', count, {
      one: 'Weggelaten of na te kijken: één plaats in het blad',
      other: `Weggelaten of na te kijken: ${count} plaatsen in het blad`,
    }),
  place: (row, column) => (column === null ? `Rij ${row}:` : `Rij ${row}, ${column}:`),
  problem: {
    no_name: 'geen naam; de rij is weggelaten.',
    not_a_name: 'dit is geen naam; de rij is weggelaten.',
    bad_email: 'geen e-mailadres; weggelaten.',
    bad_phone: 'geen telefoonnummer; weggelaten.',
    spoilt_phone:
      'het rekenblad heeft het nummer als getal geschreven; weggelaten. Zet de kolom op tekst en exporteer opnieuw.',
    unknown_language: 'geen Frans, Nederlands, Engels of Duits; weggelaten.',
    unknown_kind: 'onbekende hoedanigheid (medewerker, ambtenaar, deskundige of politiek); ze wordt afgeleid.',
    bad_link: 'geen webadres; weggelaten.',
    too_long: 'te lang; weggelaten.',
    too_many: 'te veel contactgegevens voor één persoon; de laatste zijn weggelaten.',
    same_person: 'dezelfde persoon als op een eerdere rij; beide rijen zijn samengevoegd.',
    same_name:
      'dezelfde naam als op een eerdere rij, en verder niets gemeen: twee personen. Vink er één uit als het dezelfde is.',
    other_boss: 'bij “werkt voor” iemand anders dan op een eerdere rij; de eerste telt.',
    role_nowhere: 'een functie zonder organisatie of persoon voor wie ze werken; de functie is weggelaten.',
    several_organizations: 'verschillende organisaties dragen deze naam; er wordt geen koppeling gemaakt.',
  },
  earlier: (row) => `(rij ${row})`,
};
