import type { Catalogue } from '../catalogue';

/** Waar iemand staat, in een zin. */
export const ofPerson: Catalogue['advice']['stances'] = {
  '2': 'op dit thema een bondgenoot',
  '1': 'op dit thema eerder voorstander',
  '0': 'op dit thema nog onbeslist',
  '-1': 'op dit thema eerder tegenstander',
  '-2': 'op dit thema tegenstander',
};

/** Wat er nu te halen valt, aan het begin van een zin. */
export const windowSentences: Catalogue['advice']['windows'] = {
  open: 'Er is nu veel te halen (open venster)',
  normal: 'Er is nu evenveel te halen als anders',
  narrow: 'Er is nu weinig te halen (smal venster)',
  closed: 'Er is voorlopig niets te halen (gesloten venster)',
};

/** Verbogen: de … vraag. */
export const asked: Catalogue['framing']['askLevels'] = {
  ideal: 'ideale',
  reformist: 'hervormende',
  minimal: 'minimale',
};

/** De stappen naar de vraag, elk een zin om luidop te zeggen. */
export const askSteps: Catalogue['advice']['steps'] = {
  no_stance: () => 'Er is geen standpunt over dit thema genoteerd: er wordt geen niveau voorgesteld.',
  stance_corrected: () =>
    'Het genoteerde standpunt is gecorrigeerd: het telt niet meer mee en er wordt geen niveau voorgesteld.',
  base: ({ stance, executive, level }) =>
    `Deze persoon is ${ofPerson[`${stance}`]}${executive ? ' en bekleedt een uitvoerend ambt' : ''}: we vertrekken van de ${asked[level]} vraag.`,
  promise_lifts: ({ level }) =>
    `Een open belofte gaat verder: we vragen dat ze wordt gehouden, en dat is de ${asked[level]} vraag.`,
  window_lowers: ({ window, level }) => `${windowSentences[window]}: we zakken naar de ${asked[level]} vraag.`,
  window_stays: ({ window }) => `${windowSentences[window]}, en deze vraag houdt daar al rekening mee.`,
  promise_exempt: ({ window }) => `${windowSentences[window]}, maar dit is beloofd: de vraag blijft.`,
  joint_line_lowers: ({ partner, level }) =>
    `De gezamenlijke lijn${partner === null ? '' : ` met ${partner}`} ligt lager: we zakken naar de ${asked[level]} vraag.`,
  joint_line_stays: ({ partner }) =>
    `De gezamenlijke lijn${partner === null ? '' : ` met ${partner}`} laat deze vraag toe: ze blijft.`,
  refusals_lower: ({ count, level }) =>
    `${count} keer geweigerd binnen het jaar: we zakken naar de ${asked[level]} vraag.`,
  refused_once: () => 'Eén keer geweigerd binnen het jaar: we houden de vraag nog aan.',
  refusals_at_lowest: ({ count }) =>
    `${count} keer geweigerd binnen het jaar, en dit is al de kleinste vraag: ze blijft.`,
};
