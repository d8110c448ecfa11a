import { array, assert, asyncProperty, boolean, constantFrom, nat, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { issueIdSchema } from '../../../domain/issue/schema';
import type { PersonId } from '../../../domain/person/schema';
import { createClock, freshName, openFreshStorage } from '../../support/storage';
import { interactionDraft, personDraft, saved } from '../records';
import { placesOf } from './traces';

/** One record of a random workspace: which people it is about (by number), and whether it lies in the trash. */
const entry = record({
  kind: constantFrom(
    'meeting',
    'words',
    'promise',
    'followUp',
    'tag',
    'fact',
    'stance',
    'notice',
    'vote',
    'choice',
    'staff',
    'draft',
  ),
  about: uniqueArray(nat({ max: 3 }), { minLength: 1, maxLength: 4 }),
  isTrashed: boolean(),
});

test('after erasing anybody of any workspace, no record of any table mentions them, and nobody else is gone', async () => {
  await assert(
    asyncProperty(array(entry, { maxLength: 12 }), nat({ max: 3 }), async (entries, erased) => {
      const name = freshName();
      const storage = await openFreshStorage(createClock().now, name);
      const { commands, readers } = storage;
      const people: PersonId[] = [];
      for (const who of ['Ana', 'Bram', 'Cleo', 'Dirk']) {
        people.push(saved(await commands.create('people', personDraft(`${who} Verbrugge`))).id);
      }
      for (const [at, { kind, about, isTrashed }] of entries.entries()) {
        const ids = about.flatMap((number) => people[number] ?? []);
        const [first] = ids;
        if (first === undefined) continue;
        const one = { personIds: [first], issueIds: [], date: '2026-01-02' };
        const issueIds = [issueIdSchema.parse('0190a000-0000-7000-8000-000000000009')];
        if (kind === 'draft') {
          await commands.saveDraft(`note:${at}`, {
            values: { personIds: ids, inner: [{ personId: isTrashed ? first : null }] },
          });
          continue;
        }
        const made =
          kind === 'meeting'
            ? await keep('interactions', interactionDraft(ids))
            : kind === 'words'
              ? await keep('statements', {
                  ...one,
                  text: 'Words',
                  source: 'press',
                  issueStance: 'unclear',
                  formerRole: false,
                })
              : kind === 'promise'
                ? await keep('commitments', { ...one, text: 'A promise', isPublic: true, status: 'open', history: [] })
                : kind === 'followUp'
                  ? await keep('followUps', { personIds: ids, issueIds: [], text: 'To do', status: 'open' })
                  : kind === 'tag'
                    ? await keep('tags', { ...one, framing: 'rights', kind: 'works' })
                    : kind === 'fact'
                      ? await keep('factCorrections', {
                          personIds: [first],
                          issueIds: [],
                          fact: 'party',
                          corrections: [{ kind: 'outdated', date: '2026-01-02' }],
                        })
                      : kind === 'stance'
                        ? await keep('stances', { ...one, issueIds, value: 1, source: 'Report' })
                        : kind === 'notice'
                          ? await keep('notices', { ...one, issueIds: [], way: 'letter', language: 'fr' })
                          : kind === 'vote'
                            ? await keep('votes', {
                                personId: first,
                                voteKey: `v${at}`,
                                date: '2026-01-02',
                                ballot: 'no',
                                source: 'List',
                              })
                            : kind === 'choice'
                              ? await keep('nameChoices', {
                                  host: 'pers.example',
                                  candidates: ids,
                                  kind: 'is',
                                  personId: first,
                                })
                              : await keep('people', personDraft('Staff', { kind: 'staff', worksFor: first }));
        if (isTrashed) saved(await commands.remove(made.table, made.id, 1));
      }
      const victim = people[erased];
      if (victim === undefined) return;
      expect(await commands.erasePerson(victim, true)).toEqual({ ok: true, value: null });
      expect(await placesOf(name, victim)).toEqual([]);
      expect(await readers.damaged()).toEqual([]);
      for (const other of people.filter((id) => id !== victim))
        expect(await readers.get('people', other)).not.toBeNull();
      storage.close();

      async function keep<Table extends Parameters<typeof commands.create>[0]>(
        table: Table,
        draft: Parameters<typeof commands.create<Table>>[1],
      ) {
        return { table, id: saved(await commands.create(table, draft)).id };
      }
    }),
    { numRuns: 40, seed: 20261121 },
  );
}, 60_000);
