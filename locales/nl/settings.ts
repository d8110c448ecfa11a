import type { Catalogue } from '../catalogue';
import { plural } from '../plural';

/** De keuzes van wie de extensie gebruikt en van haar organisatie. */
export const settings: Catalogue['settings'] = {
  title: 'Instellingen',
  note: 'Elke keuze wordt meteen bewaard.',
  saved: 'Bewaard.',
  screen: 'Taal en weergave',
  language: 'Taal van Antichambre',
  theme: 'Weergave',
  themes: { system: 'zoals de computer', light: 'licht', dark: 'donker' },
  who: 'Wie u bent',
  organisation: 'Organisatie',
  officer: 'Uw naam',
  officerHint: 'Staat bij uw notities en uw opvolging.',
  advice: 'Advies',
  defaultFraming: 'Rode draad van de organisatie',
  defaultFramingHint: 'De invalshoek die uw organisatie in elk gesprek ergens aan bod laat komen.',
  noDefaultFraming: 'Geen',
  legislatureStart: 'Begin van de huidige legislatuur',
  legislatureStartHint: 'Wat vóór die dag gezegd werd, telt voor de helft.',
  nextElection: 'Volgende verkiezingen',
  nextElectionHint:
    'Partijprogramma’s liggen vroeg vast: ruim voor die dag waarschuwt Antichambre u. Laat leeg als u het niet weet.',
  security: 'De invalshoek “Orde” aanbieden',
  securityHint:
    'Uit: hij wordt nooit voorgesteld. Over orde spreken kan een deur openen en kan ook het beeld voeden dat mensen die migreren een bedreiging zijn: spreek het eerst af in uw organisatie.',
  pages: 'In webpagina’s',
  marks: 'Bekende namen in pagina’s onderstrepen',
  marksHint: 'Helpt om een naam terug te vinden in een lang verslag. Uit zolang u het niet aanzet.',
  marksWarning:
    'Een pagina kan merken dat er namen in onderstreept zijn, en dus dat u deze extensie gebruikt. Uw notities kan ze niet lezen.',
  vocabulary: {
    title: 'De woorden van het huis',
    note: 'Berichten en gespreksnota’s worden met deze lijst vergeleken. Citaten houden hun woorden. Een sterretje staat voor elke uitgang: “illega*”.',
    language: 'Taal van de teksten',
    terms: (language) => `Woorden die we vermijden, in het ${language}`,
    avoid: 'Wij zeggen niet',
    say: 'Wij zeggen',
    reason: 'Waarom (mag leeg blijven)',
    add: 'Een woord toevoegen',
    row: (avoid, at) => (avoid === '' ? `rij ${at}` : `“${avoid}”`),
    problems: {
      avoid_missing: 'Welk woord vermijden we?',
      say_missing: 'Wat zeggen we in de plaats?',
      same: 'Het woord dat we vermijden en het woord dat we gebruiken zijn hetzelfde.',
      twice: 'Dit woord staat al hoger in de lijst.',
    },
    tooLong: (most) => `Hoogstens ${most} tekens.`,
    notSaved: 'De lijst is nog niet bewaard: vul de rood gemarkeerde rijen aan of verwijder ze.',
    restore: 'Terug naar de lijst die bij Antichambre hoort',
    shipped: 'Dit is de lijst die bij Antichambre hoort. Met uw eerste wijziging wordt ze van u.',
  },
  bugs: {
    title: 'Wat er misliep',
    note: 'Onverwachte fouten sinds de browser gestart is, zonder uw teksten of de namen van uw fiches. Ze blijven in het geheugen tot de browser sluit; er wordt niets verstuurd. Kopieer ze als u ze aan iemand wilt melden.',
    none: 'Er is niets onverwachts gebeurd sinds de browser gestart is.',
    count: (count) => `${count} ${plural('nl', count, { one: 'onverwachte fout', other: 'onverwachte fouten' })}`,
    copy: 'De fouten kopiëren',
  },
};
