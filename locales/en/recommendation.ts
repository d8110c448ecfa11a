import type { HandOverFailure } from '../../domain/issue/hand-over';
import type { AskNature, UptakeKind } from '../../domain/issue/schema';
import type { UsableGap } from '../../domain/issue/usable';
import { plural } from '../plural';
import { brief } from './brief';
import type { Sentences } from '../say';
import { languages } from './languages';

const natures: Readonly<Record<AskNature, string>> = {
  law: 'a law',
  practice: 'a practice or an instruction',
  budget: 'money',
  transparency: 'transparency',
  dialogue: 'dialogue',
};

const uptakes: Readonly<Record<UptakeKind, string>> = {
  mentioned: 'mentioned in a text',
  partly: 'taken up in part',
  whole: 'taken up whole',
  set_aside: 'set aside',
};

const gaps: Sentences<UsableGap> = {
  text_missing: ({ language }) => `The text does not exist in ${languages[language]}.`,
  text_draft: ({ language }) => `Nobody has checked the ${languages[language]} text yet.`,
  no_ask: () => 'No step of the ask is written.',
  no_addressee: () => 'Nothing says who can grant it.',
  no_argument: () => 'No argument is written.',
  no_evidence: () => 'No evidence goes with it.',
};

/** A recommendation at work: usable as it stands, read again, heard, followed. */
export const recommendation = {
  natures,
  asksFor: (nature: AskNature) => `asks for ${natures[nature]}`,
  natureHint: 'Transparency and dialogue need no law: they can be asked for when little else can be won.',
  uptakes,
  uptakeHint:
    'What stands in a text or was said in public. That it was taken up does not say that it came from you: nobody can know.',
  addUptake: 'Add what became of it',
  usableTitle: 'Usable as it stands?',
  usable: 'Yes: a decider could take it over as it is.',
  notUsable: 'Not yet:',
  gaps,
  handOver: 'To hand over',
  handOverHint:
    'The text as it is kept, its sources and who signs. The steps of the ask and testimonies stay inside. Nothing is sent from here.',
  readHandOver: 'Read it',
  noHandOver: {
    do_not_raise: 'It is marked “do not raise”: there is nothing to hand over.',
    not_written: 'Title or text do not exist in this language yet.',
  } satisfies Record<HandOverFailure, string>,
  sheet: {
    sources: 'Sources',
    adopted: (date: string) => `Adopted on ${brief.date(date)}.`,
    signed: (names: readonly string[]) => `Signed: ${new Intl.ListFormat('en').format(names)}.`,
  },
  gapCount: (count: number) =>
    plural('en', count, {
      one: 'one thing is missing before it can be handed over',
      other: `${count} things are missing before it can be handed over`,
    }),
  reviewDue: (date: string) => `to be read again, last on ${date}`,
  keptAlive: 'Kept alive',
  keptAliveHint: 'A recommendation is work in progress: after a year it is to be read again.',
  readAgain: 'Read again today, still right',
  heardTitle: 'Heard, and followed',
  nothingAsked: 'Nothing has been asked yet in an interaction on this issue.',
  heard: (asked: number, heard: number) =>
    `Asked in ${plural('en', asked, { one: 'one interaction', other: `${asked} interactions` })}, heard in ${heard}.`,
  notFollowed: (count: number) =>
    plural('en', count, {
      one: 'Of one recommendation, nothing is known of what became of it.',
      other: `Of ${count} recommendations, nothing is known of what became of them.`,
    }),
  heardNote: 'Being heard is not being followed; and what is followed cannot be credited to anyone.',
  inTime: 'In time (stays between us):',
  programmes: {
    writing: (date: string) =>
      `Election on ${date}: the parties are writing their programmes. What you bring now may still get in.`,
    tied_up: (date: string) =>
      `Election on ${date}: programmes are often tied up by now. Aim for a public commitment, or for the coalition agreement.`,
  },
};
