import type { MessageGap, MessageWords } from '../../domain/advice/compose-message';
import type { Language } from '../../domain/shared/language';
import { formatCivilDate } from '../format';
import type { Sentences } from '../say';
import { relevance } from './relevance';

const { languages } = relevance;
const either = (given: readonly Language[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(given.map((language) => languages[language]));
const day = (date: string) => formatCivilDate('en', date, 'long');

/** An ask goes on after the colon; a name keeps its capital. */
const continued = (ask: string) =>
  ask.replace(
    /^(?:An?|The|One|No|Every|Each|Pass|Vote|Publish|Write|Adopt|Repeal|Open|Fund|Table|Support|End|Extend|Guarantee|Stop|Ask)(?!\p{L})/u,
    (word) => word.charAt(0).toLowerCase() + word.slice(1),
  );

const sentences: MessageWords = {
  quoted: (date, quote, language) =>
    `On ${day(date)} you said${language === null ? '' : ` (in ${languages[language]})`}: “${quote}”`,
  promised: (date, quote, language) =>
    `On ${day(date)} you made this commitment${language === null ? '' : ` (in ${languages[language]})`}: “${quote}”`,
  about: (issueTitle) => `I am writing to you about the following: ${issueTitle}.`,
  ask: (ask) => `Our request to you: ${continued(ask)}`,
  talk: 'Could we talk about it?',
};

const gaps: Sentences<MessageGap> = {
  no_argument: () => 'Nothing has been written for these framings in this language: the argument is missing.',
  issue_untranslated: ({ available }) =>
    available.length === 0 ? 'The issue has no title.' : `The issue’s title exists only in ${either(available)}.`,
  ask_untranslated: ({ available }) =>
    available.length === 0 ? 'This step of the ask is not written.' : `The ask exists only in ${either(available)}.`,
};

/** The message box: words around the three sentences, and what is missing. */
export const message = {
  sentences,
  gaps,
  /** Of the chips that choose among the framings suggested. */
  framing: 'Framing of the message',
  passedOver: (labels: string) => `Better suited, but nothing is written for it: ${labels}.`,
  sayInstead: (avoid: string, right: string, reason: string) =>
    `We do not say “${avoid}” but “${right}”.${reason === '' ? '' : ` Why: ${reason}`}`,
};
