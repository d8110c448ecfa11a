import type { Catalogue } from '../catalogue';
import type { StatementCircumstances } from '../../domain/advice/types';
import { formatCivilDate } from '../format';
import { askSteps } from './ask-steps';
import { framing } from './framing';
import { professions } from './professions';

const stances: Catalogue['advice']['stances'] = {
  '2': 'bondgenoot',
  '1': 'eerder voor',
  '0': 'onbeslist',
  '-1': 'eerder tegen',
  '-2': 'tegen',
};

const windows: Catalogue['advice']['windows'] = {
  open: 'open',
  normal: 'zoals gewoonlijk',
  narrow: 'smal',
  closed: 'dicht',
};

const committees: Catalogue['advice']['committees'] = {
  health: 'Gezondheid',
  justice: 'Justitie',
  home_affairs: 'Binnenlandse Zaken',
  social_affairs: 'Sociale Zaken',
  employment: 'Werk',
  foreign_affairs: 'Buitenlandse Betrekkingen',
  development: 'Ontwikkelingssamenwerking',
  family_youth: 'Gezin en Jeugd',
  education: 'Onderwijs',
  finance: 'Financiën',
  local_government: 'Lokale Besturen',
  equal_opportunities: 'Gelijke Kansen',
  human_rights: 'Mensenrechten',
  audit: 'Begrotingscontrole',
};

const mandates: Catalogue['advice']['mandates'] = {
  municipal: 'gemeentelijk',
  regional: 'regionaal',
  european: 'Europees',
  international: 'internationaal',
};

const day = (date: string) => formatCivilDate('nl', date, 'long');

function circumstances({ confirmed, formerRole, earlierLegislature }: StatementCircumstances): string {
  const notes = [
    ...(confirmed ? [] : ['nog niet bevestigd']),
    ...(formerRole ? ['gezegd in een vorig ambt'] : []),
    ...(earlierLegislature ? ['voor deze legislatuur'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** Alles wat het advies zegt. */
export const advice: Catalogue['advice'] = {
  stances,
  windows,
  professions,
  committees,
  mandates,
  reasons: {
    tag: ({ tag }) => `Uw eigen aanwijzing: ${framing.tagKinds[tag]}.`,
    uses: (reason) => `Gebruikt deze invalshoek${circumstances(reason)}.`,
    argues_against: (reason) =>
      `Argumenteert tegen ons met “${framing.framings[reason.with].label}”: een brug naar deze invalshoek${circumstances(reason)}.`,
    dismisses: (reason) => `Wuift deze invalshoek weg${circumstances(reason)}.`,
    tried: ({ outcome, tries }) =>
      `Geprobeerd: ${framing.outcomes[outcome]}${tries === 1 ? '' : ` (aandeel in het gemiddelde van ${tries} pogingen)`}.`,
    promised: ({ broken }) =>
      broken ? 'Een belofte vanuit deze invalshoek werd gebroken.' : 'Een open belofte vanuit deze invalshoek.',
    profession: ({ profession }) => `Beroep: ${professions[profession]}.`,
    committee: ({ committee }) => `Zetelt in de commissie ${committees[committee]}.`,
    mandate: ({ mandate }) => `Oefent een ${mandates[mandate]} mandaat uit.`,
    stance: ({ stance }) => `Algemene regel voor wie op dit thema ${stances[`${stance}`]} is.`,
    executive: () => 'Algemene regel voor wie een uitvoerend ambt heeft.',
    material: () => 'Wij hebben hiervoor materiaal over dit thema.',
    smaller: ({ count }) => `${count} kleinere of oudere bronnen samen.`,
    party: ({ survey, year }) =>
      `Gemiddelde plaats van de partij inzake migratie volgens experts${survey === null ? '' : ` (${survey} ${year ?? ''})`.trimEnd()}; zegt niets over de persoon.`,
  },
  steps: askSteps,
  notices: {
    statement_undated: () => 'Een uitspraak zonder datum telt niet mee zolang ze er geen heeft.',
    statement_future: () => 'Een uitspraak met een datum in de toekomst telt niet mee: kijk de datum na.',
    statement_unread: () =>
      'Een uitspraak zonder taal die wij kunnen lezen, telt pas mee als u de invalshoek bevestigt.',
    stance_future: () => 'Het standpunt heeft een datum in de toekomst en telt niet mee: kijk de datum na.',
    tag_future: () => 'Een aanwijzing met een datum in de toekomst telt niet mee: kijk de datum na.',
    interaction_future: () => 'Een contact met een datum in de toekomst telt nog niet mee.',
    interaction_without_framing: () =>
      'Bij een contact is niet genoteerd welke invalshoek is geprobeerd: het leert ons hier niets.',
    promise_future: () => 'Een belofte met een datum in de toekomst telt niet mee: kijk de datum na.',
    tags_contradict: ({ framing: name }) =>
      `Uw aanwijzingen over “${framing.framings[name].label}” spreken elkaar tegen: welke klopt?`,
    tag_expired: () => 'Een aanwijzing is ouder dan 18 maanden: bevestig ze of haal ze weg.',
    stance_expired: () => 'Het standpunt is ouder dan 18 maanden: kijk na of het nog klopt.',
    earlier_legislature: ({ since }) =>
      `Alles wat over deze persoon bekend is, dateert van voor deze legislatuur (${day(since)}): begin het gesprek opnieuw.`,
  },
  confidence: {
    none: 'Niets over deze persoon',
    low: 'Weinig houvast',
    medium: 'Enig houvast',
    high: 'Goed onderbouwd',
  },
  confidenceMeaning: {
    none: 'Er is te weinig over deze persoon genoteerd.',
    low: 'Weinig bronnen, of alle van één soort: te nemen als een eerste vermoeden.',
    medium: 'Meerdere bronnen, van meer dan één soort.',
    high: 'Veel recente bronnen van verschillende soorten, bevestigd, en een duidelijke voorsprong.',
  },
  postsOnly:
    'Berust alleen op mandaten, commissies of een beroep: niets van wat deze persoon zei of deed, telt al mee. Te nemen als een eerste vermoeden.',
  modes: {
    mobilise:
      'Bondgenoot: vragen om in de eigen meerderheid lijnen te verschuiven, met argumenten die de partners aanvaarden.',
    persuade: 'Nog niet beslist: overtuigen, met één heldere boodschap.',
    contain: 'Tegen: een brief, een vraag, de rechter; geen reeks gesprekken na twee gesloten deuren.',
  },
  excluded: {
    veto: 'U hebt deze invalshoek voor deze persoon als “nooit” gemerkt.',
    no_material: 'Wij hebben hiervoor geen materiaal over dit thema.',
    not_opted_in: 'De organisatie koos er niet voor om deze invalshoek aan te bieden.',
    joint_line: 'Weggelaten door de gezamenlijke lijn over dit thema.',
  },
  avoided: { veto: 'U hebt dit als “nooit” gemerkt.', balance: 'Er pleit meer tegen dan voor.' },
  corrections: {
    wrong_framing: 'Verkeerde invalshoek',
    not_about_this: 'Gaat hier niet over',
    outdated: 'Achterhaald',
  },
  defaultForIssue: 'Standaard voor dit thema',
  tooClose: 'Te dicht bij elkaar om te kiezen',
  avoid: 'Te vermijden',
  points: {
    title: 'Hoe dit is opgeteld',
    note: 'De punten ordenen alleen de invalshoeken voor deze persoon op dit thema. Ze zeggen niets over de persoon en niets over wat het zal opleveren.',
    reason: 'Reden',
    points: 'Punten',
    together: 'Samen',
  },
  against: 'Het sterkste punt ertegen',
  nothingAgainst: 'Niets van wat genoteerd is, pleit ertegen.',
  say: 'Zeggen',
  dontSay: 'Niet zeggen',
  bring: 'Meebrengen',
  whoSpeaks: 'Wie spreekt',
  askAt: (level) => `Vraag: ${level}`,
  noAskText: 'Deze trede van de ladder is nog niet geschreven.',
  lever: 'De eigen belofte, als hefboom',
  thread: (label) => `Rode draad van uw organisatie: ${label}.`,
  unknown:
    'Te weinig bekend over deze persoon om een invalshoek aan te raden. Wat ontbreekt: een gedateerde uitspraak, een gespreksverslag of uw eigen inschatting.',
  generic: (stance) => `Algemene regel voor wie ${stances[`${stance}`]} is; niets hier gaat over deze persoon.`,
  firstCall: 'Drie vragen voor een eerste gesprek',
  firstCallQuestions: [
    'Wat zou u nodig hebben om overtuigd te raken?',
    'Wie moet er nog akkoord gaan?',
    'Wat kunt u in uw fractie niet zeggen?',
  ],
  theirQuestions: 'Vragen van deze persoon over dit thema opzoeken',
  noneSuggested:
    'Niets van wat genoteerd is pleit voor een invalshoek om mee te openen. De lijst van wat u beter vermijdt zegt waarom.',
  noArgument: 'Voor deze invalshoek hebben we nog geen argument geschreven.',
  nextArgument: (label) => `De volgende die er een heeft: ${label}.`,
};
