import type { AdviceInput, InputMeeting, InputPromise, InputStatement, InputTag } from '../../../domain/advice/input';
import type { Framing, Outcome, TagKind } from '../../../domain/framing/framings';

/** The day on which the advice of these tests is asked. */
export const TODAY = '2026-11-20';

// Ids of tests are short words: the scorer only compares and returns them.
const as = (id: string) => id as never;

/** A day some days before today. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
}

/** An issue on reception with material for seven framings, and nothing known of anyone. */
export function plainInput(changes: Partial<AdviceInput> = {}): AdviceInput {
  return {
    today: TODAY,
    legislatureStart: '2024-07-10',
    issue: {
      id: as('reception'),
      window: 'normal',
      relevance: {
        rights: 0.8,
        evidence: 0.8,
        public_health: 0.6,
        child: 1,
        rule_of_law: 0.8,
        humanity: 0.4,
        governance: 0.6,
        security_order: 0.5,
      },
      asks: {
        ideal: { en: 'A place for everyone, written in law' },
        reformist: { en: 'A buffer of 2,000 places' },
        minimal: { en: 'Weekly figures' },
      },
      jointLine: null,
    },
    allowSecurityFraming: false,
    defaultFraming: null,
    stance: null,
    executive: false,
    party: null,
    professions: [],
    committees: [],
    mandates: [],
    tags: [],
    statements: [],
    meetings: [],
    promises: [],
    ...changes,
  };
}

/** A stance on the issue of `plainInput`. */
export function stance(value: -2 | -1 | 0 | 1 | 2, date = '2026-10-01'): NonNullable<AdviceInput['stance']> {
  return { id: as('stance'), value, date };
}

/** A statement from an official record, confirmed to use one framing. */
export function statement(id: string, framing: Framing, changes: Partial<InputStatement> = {}): InputStatement {
  return {
    id: as(id),
    date: '2026-10-21',
    language: 'fr',
    source: 'official',
    text: 'Voilà.',
    issueStance: 'unclear',
    frames: [{ framing, polarity: 'adopted', strength: 1 }],
    formerRole: false,
    struck: [],
    ...changes,
  };
}

/** An officer's tag. */
export function tag(id: string, framing: Framing, kind: TagKind, date = '2026-11-20'): InputTag {
  return { id: as(id), framing, kind, date };
}

/** An exchange in which one framing was tried. */
export function meeting(
  id: string,
  framing: Framing,
  outcome: Outcome,
  changes: Partial<InputMeeting> = {},
): InputMeeting {
  return {
    id: as(id),
    date: '2026-11-20',
    tried: [{ framing, outcome }],
    refusedAsk: null,
    formerRole: false,
    ...changes,
  };
}

/** An open promise on the issue. */
export function promise(id: string, changes: Partial<InputPromise> = {}): InputPromise {
  return {
    id: as(id),
    date: '2026-11-20',
    framing: 'child',
    status: 'open',
    askLevel: null,
    onIssue: true,
    ...changes,
  };
}
