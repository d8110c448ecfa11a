import { describe, expect, test } from 'vitest';
import { isOnlyAbout, withoutTrace } from '../../../domain/privacy/erasure';
import { personIdSchema } from '../../../domain/person/schema';
import {
  inventId,
  inventMembership,
  inventOrganization,
  inventRecord,
  inventStatement,
} from '../../support/invented-records';
import { interactionDraft, personDraft } from '../../storage/records';

const ana = personIdSchema.parse(inventId());
const bram = personIdSchema.parse(inventId());
const gone = new Set<string>([ana]);

describe('what is only about a person', () => {
  test('is the person, their words, mandates and votes, and a meeting with nobody else', () => {
    const [organizationId] = inventOrganization('Chamber of the Quays', 'chamber');
    expect(isOnlyAbout('people', inventRecord('people', personDraft(), ana), ana)).toBe(true);
    expect(isOnlyAbout('statements', inventStatement({ personIds: [ana] }), ana)).toBe(true);
    expect(isOnlyAbout('memberships', inventMembership(organizationId, { personId: ana }), ana)).toBe(true);
    expect(isOnlyAbout('interactions', inventRecord('interactions', interactionDraft([ana])), ana)).toBe(true);
  });

  test('is not a meeting with somebody else too, their staff, or a task that names nobody', () => {
    expect(isOnlyAbout('interactions', inventRecord('interactions', interactionDraft([ana, bram])), ana)).toBe(false);
    expect(isOnlyAbout('people', inventRecord('people', personDraft('Cleo', { worksFor: ana })), ana)).toBe(false);
    const task = inventRecord('followUps', { personIds: [], issueIds: [], text: 'Print the leaflet', status: 'open' });
    expect(isOnlyAbout('followUps', task, ana)).toBe(false);
  });
});

describe('what stays', () => {
  test('a shared meeting keeps its words and loses one name', () => {
    const meeting = inventRecord('interactions', interactionDraft([ana, bram], { summary: 'Both came.' }));
    expect(withoutTrace('interactions', meeting, gone)).toEqual({
      kind: 'unlinked',
      record: { ...meeting, personIds: [bram] },
    });
  });

  test('somebody who worked for the person works for nobody', () => {
    const cleo = inventRecord('people', personDraft('Cleo', { worksFor: ana }));
    const { worksFor: _gone, ...rest } = cleo;
    expect(withoutTrace('people', cleo, gone)).toEqual({ kind: 'unlinked', record: rest });
  });

  test('an answer between three namesakes stays with two; between two it says nothing any more', () => {
    const answer = { host: 'pers.example', kind: 'is' as const, personId: bram };
    const third = personIdSchema.parse(inventId());
    const ofThree = inventRecord('nameChoices', { ...answer, candidates: [ana, bram, third] });
    expect(withoutTrace('nameChoices', ofThree, gone)).toMatchObject({ record: { candidates: [bram, third] } });
    const ofTwo = inventRecord('nameChoices', { ...answer, candidates: [ana, bram] });
    expect(withoutTrace('nameChoices', ofTwo, gone)).toEqual({ kind: 'goes' });
  });

  test('what has nothing to do with the person is left alone', () => {
    expect(withoutTrace('statements', inventStatement({ personIds: [bram] }), gone)).toEqual({ kind: 'untouched' });
  });
});

describe('a draft', () => {
  const draft = (key: string, content: Record<string, unknown>) =>
    inventRecord('drafts', { key, content, personIds: [], issueIds: [] });

  test('about the person, or of a record that goes, goes', () => {
    expect(withoutTrace('drafts', draft('quick-note', { personId: ana }), gone)).toEqual({ kind: 'goes' });
    expect(withoutTrace('drafts', draft(`new:tags:${ana}:`, {}), gone)).toEqual({ kind: 'goes' });
    expect(withoutTrace('drafts', draft('edit:x', { values: { personIds: [ana] } }), gone)).toEqual({ kind: 'goes' });
  });

  test('about others too stays without the person', () => {
    const both = draft('edit:x', { values: { personIds: [ana, bram], summary: 'Half' } });
    expect(withoutTrace('drafts', both, gone)).toMatchObject({
      kind: 'unlinked',
      record: { content: { values: { personIds: [bram], summary: 'Half' } } },
    });
  });
});
