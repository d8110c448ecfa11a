import { areDoorsClosed } from '../advice/choose-ask';
import { chooseEvidence } from '../advice/choose-evidence';
import { chooseSpeaker } from '../advice/choose-speaker';
import { orderFramings } from '../advice/order-framings';
import { listenerOf } from '../advice/standing-facts';
import type { Advice } from '../advice/types';
import type { Framing } from '../framing/framings';
import type { Evidence, Issue, Recommendation } from '../issue/schema';
import type { Dossier } from '../person/dossier';
import type { Settings } from '../settings/schema';
import { LANGUAGES, type InterfaceLanguage, type Language, type Multilingual } from '../shared/language';
import type { BriefAudience, BriefEvidence, BriefModel, BriefSection, TranslatedText } from './brief-model';
import { checkBrief, type CheckedArgument } from './check-brief';
import { describeRecord, describeStance } from './describe-record';
import { describePerson } from './describe-person';
import type { HouseTerm } from './house-vocabulary';

/** What a brief is made of. Nothing else is printed. */
export interface BriefRequest {
  readonly dossier: Dossier;
  readonly issue: Issue;
  readonly advice: Advice;
  /** Best first; those that must not be raised are left out here too. */
  readonly recommendations: readonly Recommendation[];
  readonly evidence: readonly Evidence[];
  readonly vocabulary: readonly HouseTerm[];
  readonly settings: Settings;
  readonly language: InterfaceLanguage;
  readonly audience: BriefAudience;
  readonly today: string;
}

/** One page: no list is longer. */
const MOST_ARGUMENTS = 3;
const MOST_OBJECTIONS = 3;
const MOST_TERMS = 5;

type AskSection = Extract<BriefSection, { kind: 'ask' }>;

/** The text in one language, or the languages in which it does exist; `null` when it exists nowhere. */
function translated(text: Multilingual, language: Language): TranslatedText | null {
  const found = text[language] ?? '';
  if (found !== '') return { text: found };
  const missing = LANGUAGES.filter((other) => (text[other] ?? '') !== '');
  return missing.length === 0 ? null : { missing };
}

function compact<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}

function printEvidence(evidence: Evidence, language: Language, above: number | null): BriefEvidence | null {
  const title = translated(evidence.title, language);
  if (title === null) return null;
  return {
    title,
    figure: translated(evidence.figure, language),
    source: {
      title: evidence.source,
      ...(evidence.date === undefined ? {} : { date: evidence.date }),
      ...(evidence.url === undefined ? {} : { url: evidence.url }),
    },
    doesNotProve: translated(evidence.doesNotProve, language),
    above,
  };
}

/**
 * Sources for an argument. One that an argument before it rests on too stands there in full, and is named again here: a claim
 * never borrows another source because its own was used (METHOD.md A-52).
 * @param printed - Source → argument, from 1, under which it stands; what is chosen is added.
 */
function findEvidence(
  request: BriefRequest,
  recommendation: Recommendation,
  framing: Framing,
  printed: Map<string, number>,
  place: number,
): BriefEvidence[] {
  const chosen = chooseEvidence({
    evidence: request.evidence,
    issueId: request.issue.id,
    framing,
    named: recommendation.evidenceIds,
    claim: recommendation.arguments[framing] ?? {},
    ask: request.advice.ask,
  });
  return compact(
    chosen.map((evidence) => {
      const above = printed.get(evidence.id) ?? null;
      if (above === null) printed.set(evidence.id, place);
      return printEvidence(evidence, request.language, above);
    }),
  );
}

function describeSpeaker({ issue, dossier }: BriefRequest, framing: Framing): string | null {
  const chosen = chooseSpeaker(issue.speakers ?? [], framing, listenerOf(dossier, issue.id, framing));
  if (chosen === null) return null;
  const { name, speaksAs } = chosen.speaker;
  return speaksAs === undefined ? name : `${name}, ${speaksAs}`;
}

/** At most three arguments with their sources, each with the framing it was written in. */
function chooseArguments(
  request: BriefRequest,
  recommendations: readonly Recommendation[],
): { readonly items: readonly CheckedArgument[]; readonly withoutMaterial: readonly Framing[] } {
  const items: CheckedArgument[] = [];
  const withoutMaterial: Framing[] = [];
  const printed = new Map<string, number>();
  for (const framing of orderFramings(request.advice, request.issue)) {
    if (items.length === MOST_ARGUMENTS) break;
    if (items.length === 0 && request.advice.neverFirst.includes(framing)) continue;
    const written = compact(
      recommendations.map((recommendation) => {
        const text = translated(recommendation.arguments[framing] ?? {}, request.language);
        return text === null ? null : { recommendation, text };
      }),
    );
    const chosen = written.find(({ text }) => text.missing === undefined) ?? written[0];
    if (chosen === undefined) {
      if (request.advice.suggested.includes(framing)) withoutMaterial.push(framing);
      continue;
    }
    const evidence = findEvidence(request, chosen.recommendation, framing, printed, items.length + 1);
    const speaker = describeSpeaker(request, framing);
    items.push({ framing, argument: { framing, speaker, text: chosen.text, evidence } });
  }
  return { items, withoutMaterial };
}

function describeArguments(
  { audience }: BriefRequest,
  { items, withoutMaterial }: ReturnType<typeof chooseArguments>,
): BriefSection {
  if (audience === 'internal')
    return { kind: 'arguments', items: items.map(({ argument }) => argument), withoutMaterial };
  return {
    kind: 'arguments',
    items: items.map(({ argument }) => ({ ...argument, framing: null, speaker: null })),
    withoutMaterial: [],
  };
}

function describeAsk(request: BriefRequest, recommendations: readonly Recommendation[]): AskSection {
  const { advice, issue, language, audience } = request;
  const { level, mode, side, closedDoors, steps } = advice.ask;
  const first =
    level === null ? undefined : recommendations.find(({ asks }) => translated(asks[level] ?? {}, language));
  const own = level === null || first === undefined ? null : translated(first.asks[level] ?? {}, language);
  const general = level === null ? null : translated(issue.asks[level], language);
  const text = own?.missing === undefined ? (own ?? general) : (general ?? own);
  const isInternal = audience === 'internal';
  return {
    kind: 'ask',
    text,
    level: isInternal ? level : null,
    mode: isInternal ? mode : null,
    side: isInternal ? side : null,
    closedDoors: isInternal && areDoorsClosed(advice.ask) ? closedDoors.length : 0,
    steps: isInternal ? steps : [],
    coSignatories: first?.coSignatories ?? [],
  };
}

function describeApproach({ advice }: BriefRequest): BriefSection {
  return {
    kind: 'approach',
    state: advice.state,
    framings: advice.suggested,
    close: advice.close,
    confidence: advice.confidence,
    avoid: advice.avoid.map(({ framing }) => framing),
  };
}

function describeObjections({ language }: BriefRequest, recommendations: readonly Recommendation[]): BriefSection {
  const items = recommendations.flatMap(({ objections }) =>
    objections.flatMap(({ objection, answer }) => {
      const [asked, answered] = [translated(objection, language), translated(answer, language)];
      return asked === null || answered === null ? [] : [{ objection: asked, answer: answered }];
    }),
  );
  return { kind: 'objections', items: items.slice(0, MOST_OBJECTIONS) };
}

/**
 * Prepares a meeting sheet: who they are, where they stand, what was said and promised, one ask, three arguments.
 * `leave_behind` keeps only what is public: no stance, exchange, private promise, note, advice or other level of the ask.
 */
export function buildBrief(request: BriefRequest): BriefModel {
  const { issue, language, audience, settings, today, dossier } = request;
  const isInternal = audience === 'internal';
  const recommendations = request.recommendations.filter(
    ({ doNotRaise, deletedAt, issueIds }) => !doNotRaise && deletedAt === undefined && issueIds.includes(issue.id),
  );
  const record = describeRecord(request);
  const vocabulary: BriefSection = { kind: 'vocabulary', items: request.vocabulary.slice(0, MOST_TERMS) };
  const ask = describeAsk(request, recommendations);
  const chosen = chooseArguments(request, recommendations);
  const sections: BriefSection[] = isInternal
    ? [
        describePerson(dossier, audience, today, language),
        describeStance(request),
        describeApproach(request),
        ask,
        record.promises,
        record.words,
        record.contacts,
        describeArguments(request, chosen),
        describeObjections(request, recommendations),
        vocabulary,
      ]
    : [
        describePerson(dossier, audience, today, language),
        ask,
        describeArguments(request, chosen),
        record.promises,
        record.words,
      ];
  return {
    language,
    audience,
    preparedOn: today,
    organisation: settings.organisation,
    officer: isInternal && settings.officer !== '' ? settings.officer : null,
    person: dossier.person.name,
    issue: translated(issue.title, language) ?? { missing: [] },
    sections,
    gaps: checkBrief({
      arguments: chosen.items,
      ask: ask.text,
      vocabulary: request.vocabulary,
      isToOffice: request.advice.ask.side === 'office',
      language,
    }),
  };
}
