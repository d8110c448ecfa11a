import { matchIssues } from '../issue/match-issues';
import type { Issue, IssueId } from '../issue/schema';
import type { PageOverview } from '../page/overview';
import type { PageFacts, PageKind } from '../page/schema';
import { detectLanguages } from '../shared/detect-languages';
import { languageOfPassage } from '../shared/passage-language';
import type { Language } from '../shared/language';
import { emptyCapture, type Capture, type Guesses } from './capture';
import { guessSpeaker, type KnownTurn } from './guess-speaker';
import type { StatementSource } from './schema';
import type { SelectionReading } from './selection';

/** Everything known about words that were just selected. */
export interface Clipping {
  readonly id: string;
  readonly capturedAt: string;
  /** Civil date: a page that gives a later one is not believed. */
  readonly today: string;
  readonly tabId: number | null;
  /** `null` when the page could not be asked (a PDF, a page without access, words typed by hand). */
  readonly selection: SelectionReading | null;
  /** Words as the browser itself hands them over with its menu; used where the page could not be asked. */
  readonly handedOver: string;
  /** Address without tracking, and title of the tab; empty when unknown. */
  readonly url: string;
  readonly title: string;
  /** The page as it was read; `null` on a site that is not watched. */
  readonly page: Pick<PageOverview, 'facts' | 'people' | 'words'> | null;
  readonly turns: readonly KnownTurn[];
  readonly issues: readonly Issue[];
}

/** Hosts on which people publish in their own name. */
const OWN_VOICE =
  /(^|\.)(x\.com|twitter\.com|facebook\.com|instagram\.com|linkedin\.com|bsky\.app|threads\.net|tiktok\.com|youtube\.com)$/u;

/** Most issues proposed for one passage. */
const MOST_ISSUES = 3;

/** The capture form, filled with what can be known, each guess with what it was made from. Nothing is guessed without saying so. */
export function proposeCapture(clipping: Clipping): Capture {
  const { selection, page, turns, handedOver } = clipping;
  const facts = page?.facts ?? null;
  const refusal = selection?.refusal ?? null;
  // What the browser hands over is taken where the page script cannot reach: frames, documents of its own viewers.
  const reachable = selection !== null && refusal === null;
  const isHandedOver = !reachable && handedOver.trim() !== '' && refusal !== 'form_field' && refusal !== 'editable';
  const text = reachable ? selection.text : isHandedOver ? handedOver.trim() : '';
  const subjects = (page?.people ?? [])
    .filter(({ relation }) => relation === 'subject')
    .map(({ personId }) => personId);
  const speaker = guessSpeaker(selection?.place ?? null, turns, selection?.names ?? [], subjects);
  const date = dateOf(facts, clipping.today);
  const language = languageOf(text, facts);
  const issues = issuesOf(text, page, clipping.issues);
  const guesses: Guesses = {
    speaker: speaker.from === 'none' && page === null ? null : speaker.from,
    speakerNames: 'names' in speaker ? [...speaker.names].slice(0, 20) : [],
    date: date.from,
    language: language.from,
    issues: issues.from,
    source: facts === null ? null : 'page',
  };
  return {
    ...emptyCapture(clipping.id, clipping.capturedAt),
    tabId: clipping.tabId,
    refusal: isHandedOver && refusal !== 'too_long' ? null : refusal,
    length: selection?.length ?? handedOver.length,
    isBare: isHandedOver,
    text: refusal === 'too_long' ? '' : text,
    personId: 'personId' in speaker ? speaker.personId : null,
    candidates: speaker.from === 'several' ? [...speaker.personIds].slice(0, 20) : [],
    date: date.value,
    language: language.value,
    source: sourceOf(facts, clipping.url),
    outlet: facts?.outlet ?? hostOf(clipping.url),
    title: (facts?.title ?? '').trim() === '' ? clipping.title.trim() : (facts?.title ?? '').trim(),
    url: facts?.url ?? clipping.url,
    prefix: selection?.prefix ?? '',
    suffix: selection?.suffix ?? '',
    issueIds: issues.value,
    guesses,
  };
}

function dateOf(facts: PageFacts | null, today: string): { value: string; from: Guesses['date'] } {
  const dated = [
    ['said', facts?.saidOn],
    ['published', facts?.publishedOn],
    ['updated', facts?.updatedOn],
  ] as const;
  const found = dated.find(([, value]) => value !== undefined);
  const value = found?.[1];
  if (found === undefined || value === undefined) return { value: '', from: null };
  return value > today ? { value: '', from: 'future' } : { value, from: found[0] };
}

/** By the words themselves; a passage too short to tell takes the page's language, when the page has only one. */
function languageOf(text: string, facts: PageFacts | null): { value: Language | null; from: Guesses['language'] } {
  const [first, second] = detectLanguages(text);
  if (first !== undefined) return { value: first, from: second === undefined ? 'words' : 'two' };
  const told = languageOfPassage(text);
  if (told !== null) return { value: told, from: 'words' };
  const [only] = facts?.languages ?? [];
  return facts?.languages.length === 1 && only !== undefined
    ? { value: only, from: 'page' }
    : { value: null, from: null };
}

/** Keywords in the passage say more than those of the page around it. */
function issuesOf(
  text: string,
  page: Clipping['page'],
  issues: readonly Issue[],
): { value: IssueId[]; from: Guesses['issues'] } {
  // Taken as a title: in a passage of a few lines one keyword is enough.
  const passage = matchIssues({ title: text.slice(0, 5_000), topics: [], documentNumbers: [], words: [] }, issues);
  if (passage.length > 0)
    return { value: passage.slice(0, MOST_ISSUES).map(({ issueId }) => issueId), from: 'passage' };
  const [best] = page === null ? [] : matchIssues({ ...page.facts, words: page.words }, issues);
  return best === undefined ? { value: [], from: null } : { value: [best.issueId], from: 'page' };
}

const SOURCES: Readonly<Record<PageKind, StatementSource>> = {
  member: 'official',
  member_list: 'official',
  report: 'official',
  question: 'official',
  dossier: 'official',
  vote: 'official',
  government: 'official',
  press_release: 'own',
  article: 'press',
  other: 'press',
};

function sourceOf(facts: PageFacts | null, url: string): StatementSource {
  if (OWN_VOICE.test(hostOf(facts?.url ?? url))) return 'own';
  if (facts === null) return 'press';
  // What a parliament publishes without a shape of its own is still its own record.
  const isOfficialSite = facts.reader !== 'generic' && (facts.kind === 'other' || facts.kind === 'article');
  return isOfficialSite ? 'official' : SOURCES[facts.kind];
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/u.exec(url)?.[1] ?? '';
}
