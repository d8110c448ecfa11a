import type { Framing } from '../framing/framings';
import type { Evidence, EvidenceId, IssueId } from '../issue/schema';
import { LANGUAGES, type Multilingual } from '../shared/language';
import { countSharedFigures } from './shared-figures';
import type { Ask } from './types';

/** What choosing a source for one framing needs. */
export interface EvidenceRequest {
  readonly evidence: readonly Evidence[];
  readonly issueId: IssueId;
  readonly framing: Framing;
  /** Sources that the recommendation itself names: first among equals. */
  readonly named: readonly EvidenceId[];
  /** The argument it will stand under: the source of the figures it gives comes before any other (METHOD.md A-52). */
  readonly claim: Multilingual;
  /** Who listens: towards opponents and people in office some sources stay at home. */
  readonly ask: Pick<Ask, 'mode' | 'side'>;
}

/** More figures harden whoever disagrees: one for an opponent, two for others (METHOD.md, "Read first"; A-45). */
const MOST = { contain: 1, others: 2 } as const;

type Kind = Evidence['kind'];

/** From what a sceptical listener trusts to what is ours alone: our own report never comes first (METHOD.md C1). */
const ORDER: readonly Kind[] = [
  'statistic',
  'study',
  'case_law',
  'legislation',
  'foreign_practice',
  'field_report',
  'testimony',
  'data_gap',
];

/** What these framings rest on: a judgment before a figure, a person before a table. */
const FIRST: Readonly<Partial<Record<Framing, readonly Kind[]>>> = {
  rights: ['case_law', 'legislation'],
  rule_of_law: ['case_law', 'legislation'],
  humanity: ['testimony'],
};

/** What an own report or an absence of figures may never outrank. */
const LAST: ReadonlySet<Kind> = new Set(['field_report', 'data_gap']);

/** A testimony before someone who opposes or decides is heard as an accusation (METHOD.md ). */
function mayBeHeard(kind: Kind, { mode, side }: EvidenceRequest['ask']): boolean {
  return kind !== 'testimony' || (mode !== 'contain' && side !== 'office');
}

function rank(kind: Kind, framing: Framing): number {
  const first = (FIRST[framing] ?? []).indexOf(kind);
  return first >= 0 ? first - ORDER.length : ORDER.indexOf(kind);
}

function holdsFigure({ figure }: Evidence): boolean {
  return Object.values(figure).some((text) => text !== '');
}

/** How many figures of the argument the source holds, in the language in which most are the same. */
function countShared(claim: Multilingual, { figure, title }: Evidence): number {
  return Math.max(
    ...LANGUAGES.map((language) =>
      countSharedFigures(claim[language] ?? '', `${title[language] ?? ''} ${figure[language] ?? ''}`),
    ),
  );
}

/**
 * What to put on the table for a framing, best first: the source of what the argument says, documented before our own, the recommendation's before others, what
 * holds a figure before what does not (METHOD.md ).
 * @returns Few on purpose; empty when nothing we hold carries this framing before this listener.
 */
export function chooseEvidence(request: EvidenceRequest): readonly Evidence[] {
  const { framing, named, issueId, ask } = request;
  const usable = request.evidence.filter(
    ({ id, kind, framings, issueIds, deletedAt }) =>
      deletedAt === undefined &&
      framings.includes(framing) &&
      (named.includes(id) || issueIds.includes(issueId)) &&
      mayBeHeard(kind, ask),
  );
  // That a figure is missing proves nothing; it is said where there is nothing else to say (METHOD.md A-41).
  const telling = usable.filter(({ kind }) => kind !== 'data_gap');
  const weigh = (evidence: Evidence) => [
    -countShared(request.claim, evidence),
    LAST.has(evidence.kind) ? 1 : 0,
    named.includes(evidence.id) ? 0 : 1,
    holdsFigure(evidence) || FIRST[framing]?.includes(evidence.kind) === true ? 0 : 1,
    rank(evidence.kind, framing),
  ];
  const before = (a: readonly number[], b: readonly number[]) =>
    a.reduce((order, value, at) => (order === 0 ? value - (b[at] ?? 0) : order), 0);
  return (telling.length === 0 ? usable : telling)
    .toSorted((a, b) => before(weigh(a), weigh(b)) || (a.id < b.id ? -1 : 1))
    .slice(0, ask.mode === 'contain' ? MOST.contain : MOST.others);
}
