import { plural } from '../plural';
import { brief } from './brief';
import type { Catalogue } from '../catalogue';
import { languages } from './languages';

const natures: Catalogue['recommendation']['natures'] = {
  law: 'een wet',
  practice: 'een praktijk of een instructie',
  budget: 'middelen',
  transparency: 'transparantie',
  dialogue: 'overleg',
};

/** Een aanbeveling aan het werk: bruikbaar zoals ze is, herlezen, gehoord, gevolgd. */
export const recommendation: Catalogue['recommendation'] = {
  natures,
  asksFor: (nature) => `vraagt ${natures[nature]}`,
  natureHint:
    'Voor transparantie en overleg is geen wet nodig: ze kunnen worden gevraagd, ook als er weinig anders te halen valt.',
  uptakes: {
    mentioned: 'vermeld in een tekst',
    partly: 'gedeeltelijk overgenomen',
    whole: 'volledig overgenomen',
    set_aside: 'terzijde geschoven',
  },
  uptakeHint:
    'Wat in een tekst staat of in het openbaar is gezegd. Dat ze is overgenomen, zegt niet dat het van u komt: dat kan niemand weten.',
  addUptake: 'Noteren wat ervan geworden is',
  usableTitle: 'Bruikbaar zoals ze is?',
  usable: 'Ja: wie beslist, kan ze overnemen zoals ze is.',
  notUsable: 'Nog niet:',
  gaps: {
    text_missing: ({ language }) => `De tekst bestaat niet in het ${languages[language]}.`,
    text_draft: ({ language }) => `Niemand heeft de tekst in het ${languages[language]} al nagelezen.`,
    no_ask: () => 'Geen enkele trede van de vraagladder is uitgeschreven.',
    no_addressee: () => 'Nergens staat wie ze kan inwilligen.',
    no_argument: () => 'Er is geen argument geschreven.',
    no_evidence: () => 'Er hoort nog geen bewijsmateriaal bij.',
  },
  handOver: 'Om te overhandigen',
  handOverHint:
    'De tekst zoals hij bewaard is, de bronnen en wie ondertekent. De treden van de vraagladder en getuigenissen blijven bij u. Van hieruit wordt niets verstuurd.',
  readHandOver: 'Lezen',
  noHandOver: {
    do_not_raise: 'Ze staat op “niet aankaarten”: er is niets te overhandigen.',
    not_written: 'De titel of de tekst bestaat nog niet in deze taal.',
  },
  sheet: {
    sources: 'Bronnen',
    adopted: (date) => `Aangenomen op ${brief.date(date)}.`,
    signed: (names) => `Ondertekend: ${new Intl.ListFormat('nl').format(names)}.`,
  },
  gapCount: (count) =>
    plural('nl', count, {
      one: 'er ontbreekt één ding voordat ze kan worden overhandigd',
      other: `er ontbreken ${count} dingen voordat ze kan worden overhandigd`,
    }),
  reviewDue: (date) => `te herlezen, laatst op ${date}`,
  keptAlive: 'Blijft in beweging',
  keptAliveHint: 'Een aanbeveling is nooit af: na een jaar is ze te herlezen.',
  readAgain: 'Vandaag herlezen, klopt nog',
  heardTitle: 'Gehoord, en gevolgd',
  nothingAsked: 'In geen enkel contact over dit thema is al iets gevraagd.',
  heard: (asked, heard) =>
    `Gevraagd in ${plural('nl', asked, { one: 'één contact', other: `${asked} contacten` })}, gehoord in ${heard}.`,
  notFollowed: (count) =>
    plural('nl', count, {
      one: 'Van één aanbeveling is niet bekend wat ervan geworden is.',
      other: `Van ${count} aanbevelingen is niet bekend wat ervan geworden is.`,
    }),
  heardNote: 'Gehoord worden is niet gevolgd worden; en wat gevolgd wordt, is aan niemand toe te schrijven.',
  inTime: 'Op termijn (blijft onder ons):',
  programmes: {
    writing: (date) =>
      `Verkiezingen op ${date}: de partijen schrijven hun programma. Wat u nu aanbrengt, kan er nog in.`,
    tied_up: (date) =>
      `Verkiezingen op ${date}: de programma’s liggen vaak al vast. Mik op een publieke belofte, of op het regeerakkoord.`,
  },
};
