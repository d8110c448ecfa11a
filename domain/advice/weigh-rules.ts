import { FRAMINGS, type Framing } from '../framing/framings';
import type { MembershipId } from '../person/schema';
import { factOf } from './fact';
import { NOTHING, type Entry, type Family } from './family';
import type { AdviceInput } from './input';
import { NOTHING_STRUCK, type Struck } from './struck';
import type { Pointer, Reason } from './types';
import {
  COMMITTEE_POINTS,
  EXECUTIVE_POINTS,
  MANDATE_POINTS,
  MASS,
  MATERIAL_POINTS,
  MOST_FROM_FIELDS,
  MOST_FROM_PARTY,
  PROFESSION_POINTS,
  STANCE_POINTS,
  type FramingPoints,
} from './weights';

interface Field {
  readonly key: string;
  readonly points: FramingPoints;
  readonly pointer: Pointer;
  readonly reason: Reason;
}

/**
 * Fields of one kind by name: who comes first takes the room under the ceiling, and the order in which they were noted must
 * change nothing (METHOD.md C7).
 */
function byName(fields: readonly Field[]): readonly Field[] {
  return fields.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function fieldsOf(input: AdviceInput): Field[] {
  const origin = (membershipId: MembershipId | null) => (membershipId === null ? {} : { membershipId });
  return [
    ...byName(
      input.professions.map((profession): Field => ({
        key: `profession:${profession}`,
        points: PROFESSION_POINTS[profession],
        pointer: { field: 'profession', value: profession },
        reason: { code: 'profession', profession },
      })),
    ),
    ...byName(
      input.committees.map(({ value, membershipId }): Field => ({
        key: `committee:${value}`,
        points: COMMITTEE_POINTS[value],
        pointer: { field: 'committee', value, ...origin(membershipId) },
        reason: { code: 'committee', committee: value },
      })),
    ),
    ...byName(
      input.mandates.map(({ value, membershipId }): Field => ({
        key: `mandate:${value}`,
        points: MANDATE_POINTS[value],
        pointer: { field: 'mandate', value, ...origin(membershipId) },
        reason: { code: 'mandate', mandate: value },
      })),
    ),
  ];
}

/** What officers took off the fact behind a reason. */
function struckFrom({ struckFacts }: AdviceInput, pointer: Pointer): Struck {
  const fact = factOf(pointer);
  return (fact === null ? undefined : struckFacts?.get(fact)) ?? NOTHING_STRUCK;
}

/** The points that stand after the corrections. */
function standingPoints(points: FramingPoints, { entirely, framings }: Struck): FramingPoints {
  if (entirely) return {};
  if (framings.length === 0) return points;
  const left: Partial<Record<Framing, number>> = { ...points };
  for (const framing of framings) delete left[framing];
  return left;
}

/** Professions, committees and mandates, at most two points per framing (METHOD.md C3.5). One that was struck takes no part. */
export function weighFields(input: AdviceInput): Family {
  const fields = fieldsOf(input)
    .map((field) => ({ ...field, points: standingPoints(field.points, struckFrom(input, field.pointer)) }))
    .filter(({ points }) => Object.keys(points).length > 0);
  if (fields.length === 0) return NOTHING;
  const given = new Map<Framing, number>();
  const entries: Entry[] = [];
  for (const { key, points, pointer, reason } of fields) {
    for (const framing of FRAMINGS) {
      const wanted = points[framing];
      if (wanted === undefined) continue;
      const already = given.get(framing) ?? 0;
      const allowed = Math.min(wanted, MOST_FROM_FIELDS - already);
      given.set(framing, already + allowed);
      entries.push({ framing, kind: 'field', key, pointer, points: allowed, reason });
    }
  }
  const mass = Math.min(MASS.mostFromFields, MASS.field * fields.length);
  return { entries, mass, present: true, fresh: false, confirmed: false };
}

function entriesOf(points: FramingPoints, entry: Omit<Entry, 'framing' | 'points'>): Entry[] {
  return FRAMINGS.flatMap((framing) => {
    const given = points[framing];
    return given === undefined ? [] : [{ ...entry, framing, points: given }];
  });
}

/** What the stance on the issue suggests of anyone who holds it (METHOD.md C3.6). */
export function weighStance(input: AdviceInput): Family {
  const { stance } = input;
  if (stance === null) return NOTHING;
  const struck = { entirely: false, framings: stance.struck ?? [] };
  const entries = entriesOf(standingPoints(STANCE_POINTS[stance.value], struck), {
    kind: 'stance',
    key: 'stance',
    pointer: { table: 'stances', id: stance.id },
    date: stance.date,
    reason: { code: 'stance', stance: stance.value },
  });
  return { entries, mass: MASS.stance, present: true, fresh: false, confirmed: false };
}

/** What executive office suggests of anyone who holds it. Struck, its points go; that compassion is no opener stays (METHOD.md A-53). */
export function weighOffice(input: AdviceInput): Entry[] {
  if (input.executive === false) return [];
  const membership = input.executive === true ? {} : { membershipId: input.executive };
  const pointer: Pointer = { field: 'executive', value: 'executive', ...membership };
  return entriesOf(standingPoints(EXECUTIVE_POINTS, struckFrom(input, pointer)), {
    kind: 'role',
    key: 'role',
    pointer,
    reason: { code: 'executive' },
  });
}

/** The material held on the issue (METHOD.md C3.7). Struck, its points go; what we hold can still be offered. */
export function weighMaterial(input: AdviceInput): Entry[] {
  const { id, relevance } = input.issue;
  const pointer: Pointer = { table: 'issues', id };
  const struck = struckFrom(input, pointer);
  if (struck.entirely) return [];
  return FRAMINGS.filter((framing) => !struck.framings.includes(framing)).map((framing) => {
    const held = relevance[framing] ?? 0;
    return {
      framing,
      kind: 'issue',
      key: id,
      pointer,
      points: MATERIAL_POINTS * held,
      reason: { code: 'material', relevance: held },
    };
  });
}

/**
 * What experts say of the party, fading as the person becomes known (METHOD.md C3.8).
 * @param personMass - How much is known about this person, ≥ 0.
 */
export function weighParty(input: AdviceInput, personMass: number): Entry[] {
  const { party } = input;
  if (party === null) return [];
  const place = (party.immigratePolicy - 5) / 5;
  const restrictive = Math.max(0, place);
  const liberal = Math.max(0, -place);
  const share = (1 - party.immigrateDissent / 10) / (1 + personMass);
  const limit = (points: number) => Math.max(-MOST_FROM_PARTY, Math.min(MOST_FROM_PARTY, points * share));
  const points: FramingPoints = {
    evidence: limit(0.4 * restrictive),
    governance: limit(0.4 * restrictive),
    rule_of_law: limit(0.2 * restrictive),
    humanity: limit(-0.5 * restrictive + 0.2 * liberal),
    rights: limit(-0.3 * restrictive + 0.4 * liberal),
  };
  const pointer: Pointer = { rule: 'party' };
  return entriesOf(standingPoints(points, struckFrom(input, pointer)), {
    kind: 'party',
    key: 'party',
    pointer,
    reason: { code: 'party', ...party },
  });
}
