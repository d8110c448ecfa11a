import { expect, test } from 'vitest';
import { rosterFromPage } from '../../../domain/roster/from-page';
import { narrowPlan } from '../../../domain/roster/narrow-plan';
import { planImport } from '../../../domain/roster/plan-import';
import type { RosterRow } from '../../../domain/roster/roster-row';

function row(key: string, name: string): RosterRow {
  return {
    name,
    otherNames: [],
    identifiers: [{ scheme: 'dekamer.be-key', identifier: key }],
    group: 'PRO',
    links: [],
  };
}

const PAGE = {
  institution: 'De Kamer',
  institutionId: 'be-chamber',
  complete: true,
  rows: [row('99961', 'Bram De Kesel'), row('99970', 'Lucas Terhaegen')],
};

function plan() {
  let ids = 0;
  return planImport(
    rosterFromPage(PAGE, { url: 'https://www.dekamer.be/', today: '2026-11-21' }),
    { people: [], organizations: [], posts: [], memberships: [], imported: new Map() },
    { today: '2026-11-21', newId: () => `01900000-0000-7000-8000-${String(ids++).padStart(12, '0')}` },
  );
}

test('whoever is left out is neither counted nor written, and the others are whole', () => {
  const whole = plan();
  const bram = whole.new.find(({ name }) => name === 'Bram De Kesel');
  if (bram === undefined) throw new Error('not planned');
  const narrow = narrowPlan(whole, new Set([bram.personId]));
  expect(narrow.new.map(({ name }) => name)).toEqual(['Lucas Terhaegen']);
  expect(narrow.newMemberships).toBe(1);
  const written = JSON.stringify(narrow.steps);
  expect(written).toContain('Lucas Terhaegen');
  expect(written).not.toContain(bram.personId);
});

test('leaving out nobody leaves the plan as it is', () => {
  const whole = plan();
  expect(narrowPlan(whole, new Set())).toBe(whole);
});

test('leaving out everybody writes nobody', () => {
  const whole = plan();
  const none = narrowPlan(whole, new Set(whole.new.map(({ personId }) => personId)));
  expect(none.new).toEqual([]);
  expect(none.steps.every(({ outcome }) => outcome === 'organizations')).toBe(true);
});
