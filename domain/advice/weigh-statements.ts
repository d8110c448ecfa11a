import { FRAMING_RECORDS } from '../framing/framing-records';
import { FRAMINGS, type Framing } from '../framing/framings';
import { suggestFrames } from '../framing/suggest-frames';
import { daysBetween } from '../shared/dates';
import { fadeOver, type Entry, type Family } from './family';
import type { AdviceInput, InputStatement } from './input';
import type { Reason, Span, StatementCircumstances } from './types';
import { eraWeight, isEarlierLegislature } from './weigh-record';
import { DEFAULT_BRIDGE, GATE, MASS, STATEMENT, type FramingPoints } from './weights';

/** How a framing is used: for us or neutrally, against what we ask, or mocked. */
type Usage = 'own' | 'against' | 'dismissed';

/** One framing of one statement, with its mass m = q·h·era·x·c (METHOD.md C3.2). */
interface Use {
  readonly statement: InputStatement;
  readonly date: string;
  readonly mass: number;
  readonly span: Span | null;
}

interface Reading {
  readonly framing: Framing;
  readonly dismissed: boolean;
  readonly strength: number;
  readonly span: Span | null;
}

/** What the lexicon made of texts read before: advice is asked again at every change, on the same words. */
const readBefore = new Map<string, readonly Reading[]>();
const MOST_REMEMBERED = 20_000;

function readUnconfirmed({ text, language }: InputStatement): readonly Reading[] {
  const key = `${language ?? ''} ${text}`;
  const known = readBefore.get(key);
  if (known !== undefined) return known;
  const readings = suggestFrames(text, language ?? undefined).frames.map(
    ({ framing, polarity, strength, matches }): Reading => {
      const first = matches[0];
      const span = first === undefined ? null : { start: first.start, end: first.end };
      return { framing, dismissed: polarity === 'rejected', strength, span };
    },
  );
  if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
  readBefore.set(key, readings);
  return readings;
}

function readFrames(statement: InputStatement): readonly Reading[] {
  const readings =
    statement.frames === null
      ? readUnconfirmed(statement)
      : statement.frames.map(({ framing, polarity, strength }) => ({
          framing,
          dismissed: polarity === 'rejected',
          strength,
          span: null,
        }));
  return statement.struck.length === 0
    ? readings
    : readings.filter(({ framing }) => !statement.struck.includes(framing));
}

function usageOf(reading: Reading, statement: InputStatement): Usage {
  if (reading.dismissed) return 'dismissed';
  const talksOrder = reading.framing === 'security_order' && statement.issueStance !== 'pro';
  return statement.issueStance === 'con' || talksOrder ? 'against' : 'own';
}

/** Where the points of a framing go, and how much of them. */
function destinations(framing: Framing, usage: Usage): FramingPoints {
  if (usage !== 'against') return { [framing]: 1 };
  const { bridge } = FRAMING_RECORDS[framing];
  return Object.keys(bridge).length === 0 ? { [framing]: DEFAULT_BRIDGE } : bridge;
}

function totalPoints(usage: Usage, mass: number): number {
  return usage === 'dismissed'
    ? -STATEMENT.mostDismissed * (1 - Math.exp(-mass / STATEMENT.dismissedSaturation))
    : STATEMENT.most * (1 - Math.exp(-mass / STATEMENT.saturation));
}

function reasonOf(usage: Usage, framing: Framing, bridge: number, about: StatementCircumstances): Reason {
  if (usage === 'own') return { code: 'uses', ...about };
  if (usage === 'dismissed') return { code: 'dismisses', ...about };
  return { code: 'argues_against', with: framing, bridge, ...about };
}

/** The entries of one framing in one usage: each statement gets its share of a sum that saturates. */
function share(input: AdviceInput, framing: Framing, usage: Usage, uses: readonly Use[]): Entry[] {
  const mass = uses.reduce((sum, use) => sum + use.mass, 0);
  if (mass === 0) return [];
  const points = totalPoints(usage, mass);
  const to = destinations(framing, usage);
  return FRAMINGS.flatMap((target) => {
    const part = to[target];
    if (part === undefined) return [];
    return uses.map(({ statement, date, mass: own, span }): Entry => {
      const about: StatementCircumstances = {
        confirmed: statement.frames !== null,
        formerRole: statement.formerRole,
        earlierLegislature: isEarlierLegislature(input, date),
      };
      return {
        framing: target,
        kind: 'statement',
        key: statement.id,
        pointer: { table: 'statements', id: statement.id, ...(span === null ? {} : { span }) },
        date,
        points: (part * points * own) / mass,
        reason: reasonOf(usage, framing, part, about),
      };
    });
  });
}

/** The person's own words: used, turned against us, or mocked (METHOD.md C3.2). Undated words were sifted out before. */
export function weighStatements(input: AdviceInput): Family {
  const uses: Record<Usage, Map<Framing, Use[]>> = { own: new Map(), against: new Map(), dismissed: new Map() };
  /** Days by date: thousands of statements share few dates, and reading a date is slow. */
  const ages = new Map<string, number>();
  let mass = 0;
  let present = false;
  let fresh = false;
  let confirmed = false;
  for (const statement of input.statements) {
    const { date } = statement;
    if (date === null) continue;
    const readings = readFrames(statement);
    if (readings.length === 0) continue;
    const certainty = statement.frames === null ? STATEMENT.unconfirmed : 1;
    const era = eraWeight(input, { date, formerRole: statement.formerRole });
    const age = ages.get(date) ?? daysBetween(date, input.today);
    ages.set(date, age);
    const weight = STATEMENT.source[statement.source] * fadeOver(age, STATEMENT.halfLife) * era;
    for (const reading of readings) {
      const byFraming = uses[usageOf(reading, statement)];
      const list = byFraming.get(reading.framing) ?? [];
      byFraming.set(reading.framing, list);
      list.push({ statement, date, mass: weight * reading.strength * certainty, span: reading.span });
    }
    mass += weight * certainty;
    present = true;
    confirmed ||= statement.frames !== null;
    fresh ||= age <= GATE.freshDays;
  }
  const entries = (['own', 'against', 'dismissed'] as const).flatMap((usage) =>
    [...uses[usage]].flatMap(([framing, list]) => share(input, framing, usage, list)),
  );
  return { entries, mass: Math.min(MASS.mostFromStatements, mass), present, fresh, confirmed };
}
