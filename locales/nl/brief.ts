import type { Framing } from '../../domain/framing/framings';
import type { Catalogue } from '../catalogue';
import { formatCivilDate } from '../format';
import { say } from '../say';
import { advice } from './advice';
import { ofPerson } from './ask-steps';
import { channel } from './channel';
import { framing } from './framing';
import { interaction } from './interaction';
import { languages } from './languages';

const list = (items: readonly string[]) => new Intl.ListFormat('nl').format(items);
const either = (items: readonly string[]) => new Intl.ListFormat('nl', { type: 'disjunction' }).format(items);
const labels = (framings: readonly Framing[]) => framings.map((name) => framing.framings[name].label);
const date = (value: string) => formatCivilDate('nl', value, 'long');

/** De woorden van de gespreksnota in het Nederlands. */
export const brief: Catalogue['brief'] = {
  title: (person, issue) => `${person}: ${issue}`,
  prepared: (day, organisation, officer) =>
    `Voorbereid op ${date(day)}${organisation === '' ? '' : ` door ${organisation}`}${officer === null ? '' : ` (${officer})`}.`,
  internalOnly: 'Intern document: niet achterlaten.',
  headings: {
    person: 'Wie',
    stance: 'Standpunt',
    approach: 'Hoe het gesprek aanpakken',
    contacts: 'Laatste contacten',
    promises: 'Beloftes',
    words: 'In eigen woorden',
    ask: 'Onze vraag',
    arguments: 'Waarom',
    objections: 'Mogelijke tegenwerpingen',
    vocabulary: 'Onze woorden',
  },
  date,
  quote: (text) => `“${text}”`,
  labelled: (label, text) => `${label}: ${text}`,
  asOf: (day) => `stand op ${date(day)}`,
  checkedOn: (day) => `Mandaat nagekeken op ${date(day)}`,
  party: 'Partij',
  group: 'Fractie',
  committees: 'Commissies',
  noPosts: 'Er is geen lopend mandaat genoteerd.',
  noDialogue: 'Geen dialoog met deze partij of dit kabinet.',
  stance: (value) => `Deze persoon is ${ofPerson[`${value}`]}`,
  noStance: 'Er is geen standpunt over dit thema genoteerd.',
  stanceExpired: 'Ouder dan 18 maanden: na te kijken.',
  source: 'bron',
  unknown: advice.unknown,
  generic: 'Alleen een algemene regel; niets hier gaat over deze persoon.',
  approach: (framings, close) =>
    close
      ? `Voorgestelde invalshoeken, de eerste twee te dicht bij elkaar om te kiezen: ${list(labels(framings))}`
      : `Voorgestelde invalshoeken, in deze volgorde: ${list(labels(framings))}`,
  confidence: (confidence) => `${advice.confidence[confidence]}. ${advice.confidenceMeaning[confidence]}`,
  avoid: (framings) => `Te vermijden: ${list(labels(framings))}`,
  noContacts: 'Er is geen contact genoteerd.',
  channel: (channel, direction) =>
    `${interaction.channels[channel]}, ${direction === 'out' ? interaction.out : interaction.in}`,
  answered: 'Antwoord',
  noPromises: 'Geen open belofte over dit thema.',
  due: (day, overdue) => (overdue ? `had nagekomen moeten zijn tegen ${date(day)}` : `tegen ${date(day)}`),
  confidential: 'in vertrouwen gezegd',
  lever: 'onze hefboom',
  noWords: 'Er is geen uitspraak over dit thema genoteerd.',
  language: (language) => `in het ${languages[language]}`,
  noAsk: 'Het standpunt is niet genoteerd: er wordt geen niveau voor de vraag voorgesteld.',
  askUnwritten: advice.noAskText,
  level: (level) => advice.askAt(framing.askLevels[level]),
  mode: channel.mode,
  closedDoors: channel.closedDoors,
  step: (step) => say(advice.steps, step),
  coSigned: (names) => `Mee ondertekend door ${list(names)}.`,
  framing: (name) => framing.framings[name].label,
  noArguments: 'Er is nog geen argument over dit thema geschreven.',
  withoutMaterial: (framings) => `Nog niets geschreven voor: ${list(labels(framings))}.`,
  seeArgument: (place) => `zie argument ${place}`,
  speaks: 'Wie spreekt',
  doesNotProve: 'Bewijst niet',
  objection: 'Tegenwerping',
  answer: 'Antwoord',
  sayInstead: (avoid, right) => `niet “${avoid}”, wel “${right}”`,
  notTranslated: (available) =>
    available.length === 0
      ? 'Nog niet geschreven.'
      : `Nog niet vertaald naar het Nederlands; bestaat in het ${either(available.map((language) => languages[language]))}.`,
};
