import { FRAMING_RECORDS } from '../framing/framing-records';
import { FRAMINGS, type Framing } from '../framing/framings';
import { hearFrames, type HeardFrame } from '../framing/suggest-frames';
import { daysBetween } from '../shared/dates';
import { fadeOver, type Entry, type Family, type SmallReasons } from './family';
import type { AdviceInput, InputStatement } from './input';
import type { Reason, Span, StatementCircumstances } from './types';
import { eraFactor, isEarlierLegislature } from './weigh-record';
import { DEFAULT_BRIDGE, GATE, MASS, SMALLEST_POINTS, STATEMENT, type FramingPoints } from './weights';

/** How a framing is used: for us or neutrally, against what we ask, or mocked. */
type Usage = 'own' | 'against' | 'dismissed';

/** One framing of one statement, with its mass m = q·h·era·x·c (METHOD.md C3.2). */
interface Use {
  readonly statement: InputStatement;
  /** Its place in the list of statements. */
  readonly at: number;
  readonly date: string;
  readonly mass: number;
  readonly span: Span | null;
  readonly about: StatementCircumstances;
}

function readFrames(statement: InputStatement): readonly HeardFrame[] {
  const frames =
    statement.frames === null
      ? (statement.heard ?? hearFrames(statement.text, statement.language))
      : statement.frames.map((frame) => ({ ...frame, span: null }));
  return statement.struck.length === 0 ? frames : frames.filter(({ framing }) => !statement.struck.includes(framing));
}

function usageOf(framing: Framing, dismissed: boolean, statement: InputStatement): Usage {
  if (dismissed) return 'dismissed';
  const talksOrder = framing === 'security_order' && statement.issueStance !== 'pro';
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

/** The eight ways in which words can stand, one object each: thousands of statements share them. */
const CIRCUMSTANCES: readonly StatementCircumstances[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  confirmed: (bits & 4) !== 0,
  formerRole: (bits & 2) !== 0,
  earlierLegislature: (bits & 1) !== 0,
}));

function circumstancesOf(confirmed: boolean, formerRole: boolean, earlier: boolean): StatementCircumstances {
  const about = CIRCUMSTANCES[Number(confirmed) * 4 + Number(formerRole) * 2 + Number(earlier)];
  return about ?? { confirmed, formerRole, earlierLegislature: earlier };
}

/** What the words of a person come to: lines of their own, and what is too small for one. */
interface Shares {
  readonly entries: Entry[];
  readonly small: Map<Framing, SmallReasons>;
  /** By framing and statement: whether it is among the small reasons, and whether for the framing. */
  readonly met: Map<Framing, Uint8Array>;
}

const MET = 1;
const MET_FOR = 2;

/** The shares of one framing in one usage: each statement gets its part of a sum that saturates. */
function share(framing: Framing, usage: Usage, uses: readonly Use[], { entries, small, met }: Shares): void {
  let mass = 0;
  for (let at = 0; at < uses.length; at++) mass += uses[at]?.mass ?? 0;
  if (mass === 0) return;
  const points = totalPoints(usage, mass);
  const to = destinations(framing, usage);
  for (const target of FRAMINGS) {
    const part = to[target];
    if (part === undefined) continue;
    const entryOf = ({ statement, date, span, about }: Use, own: number): Entry => ({
      framing: target,
      kind: 'statement',
      key: statement.id,
      pointer: { table: 'statements', id: statement.id, ...(span === null ? {} : { span }) },
      date,
      points: own,
      reason: reasonOf(usage, framing, part, about),
    });
    let gathered = small.get(target);
    const seen = met.get(target);
    for (let at = 0; at < uses.length; at++) {
      const use = uses[at];
      if (use === undefined) continue;
      const own = (part * points * use.mass) / mass;
      if (Math.abs(own) >= SMALLEST_POINTS) entries.push(entryOf(use, own));
      else if (own !== 0) {
        // Thousands of old words: only the first of them becomes a line, so only that one is written out.
        gathered ??= { first: entryOf(use, own), points: 0, sources: 0, keysFor: [] };
        gathered.points += own;
        const before = seen?.[use.at] ?? 0;
        if ((before & MET) === 0) gathered.sources += 1;
        if (own > 0 && (before & MET_FOR) === 0) gathered.keysFor.push(use.statement.id);
        if (seen !== undefined) seen[use.at] = before | MET | (own > 0 ? MET_FOR : 0);
      }
    }
    if (gathered !== undefined) small.set(target, gathered);
  }
}

/** The person's own words: used, turned against us, or mocked (METHOD.md C3.2). Undated words were sifted out before. */
export function weighStatements(input: AdviceInput): Family {
  const uses: Record<Usage, Map<Framing, Use[]>> = { own: new Map(), against: new Map(), dismissed: new Map() };
  // Words of one day come together, newest first, and reading a date is slow: each day is read once.
  let day: string | null = null;
  let age = 0;
  let faded = 0;
  let earlier = false;
  let mass = 0;
  let present = false;
  let fresh = false;
  let confirmed = false;
  const { statements } = input;
  // Counted loops: thousands of statements are walked through before a browser has compiled anything.
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at];
    if (statement === undefined) continue;
    const { date, formerRole } = statement;
    if (date === null) continue;
    const frames = readFrames(statement);
    if (frames.length === 0) continue;
    const isConfirmed = statement.frames !== null;
    const certainty = isConfirmed ? 1 : STATEMENT.unconfirmed;
    if (date !== day) {
      day = date;
      age = daysBetween(date, input.today);
      faded = fadeOver(age, STATEMENT.halfLife);
      earlier = isEarlierLegislature(input, date);
    }
    const weight = STATEMENT.source[statement.source] * faded * eraFactor(earlier, formerRole);
    const about = circumstancesOf(isConfirmed, formerRole, earlier);
    for (let place = 0; place < frames.length; place++) {
      const frame = frames[place];
      if (frame === undefined) continue;
      const { framing, polarity, strength, span } = frame;
      const byFraming = uses[usageOf(framing, polarity === 'rejected', statement)];
      let list = byFraming.get(framing);
      if (list === undefined) byFraming.set(framing, (list = []));
      list.push({ statement, at, date, mass: weight * strength * certainty, span, about });
    }
    mass += weight * certainty;
    present = true;
    confirmed ||= isConfirmed;
    fresh ||= age <= GATE.freshDays;
  }
  const { length } = statements;
  const met = new Map(FRAMINGS.map((framing) => [framing, new Uint8Array(length)]));
  const shares: Shares = { entries: [], small: new Map(), met };
  for (const usage of ['own', 'against', 'dismissed'] as const)
    for (const [framing, list] of uses[usage]) share(framing, usage, list, shares);
  return {
    entries: shares.entries,
    small: shares.small,
    mass: Math.min(MASS.mostFromStatements, mass),
    present,
    fresh,
    confirmed,
  };
}
