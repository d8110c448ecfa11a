import { describe, expect, it } from 'vitest';
import { matchPartySurveys, parseExpertSurvey } from '../../../domain/roster/parse-expert-survey';
import { kindOfRollCall, parseRollCalls } from '../../../domain/roster/parse-roll-calls';
import { inventOrganization } from '../../support/invented-records';

const ches = { name: 'CHES', year: 2024 };

describe('an expert survey', () => {
  it('gives each party its mean place and its year', () => {
    const rows = [
      { country: 'be', party: 'Onze Lijst', immigrate_policy: '8.2345', immigrate_dissent: '2.67', roster_party: 'OL' },
    ];
    expect(parseExpertSurvey(rows, ches)).toEqual({
      ok: true,
      value: {
        parties: [
          {
            country: 'be',
            party: 'Onze Lijst',
            otherNames: ['OL'],
            survey: { survey: 'CHES', year: 2024, immigratePolicy: 8.23, immigrateDissent: 2.67 },
          },
        ],
        problems: [],
      },
    });
  });

  it('names the rows it cannot use', () => {
    const rows = [
      { party: 'A', immigrate_policy: '.', immigrate_dissent: '1' },
      { party: '', immigrate_policy: '3', immigrate_dissent: '1' },
      { party: 'C', immigrate_policy: '3', immigrate_dissent: '11' },
    ];
    const parsed = parseExpertSurvey(rows, ches);
    expect(parsed.ok && parsed.value.problems).toEqual([
      { row: 2, code: 'no_value' },
      { row: 3, code: 'no_party' },
      { row: 4, code: 'out_of_range' },
    ]);
  });

  it('takes the newest year of each party from a file with several, and the first row of a party that stands twice', () => {
    const row = (country: string, party: string, year: string, figure: string) => ({
      country,
      party,
      year,
      immigrate_policy: figure,
      immigrate_dissent: '4',
    });
    const rows = [
      row('be', 'PS', '2014', '4'),
      row('be', 'PS', '2019', '3'),
      row('be', 'Gone', '2014', '6'),
      row('pt', 'PS', '2019', '2'),
      row('be', 'PS', '2019', '9'),
      { ...row('be', 'PS', '1999', '.'), immigrate_dissent: '.' },
    ];
    const parsed = parseExpertSurvey(rows, ches);
    const taken = parsed.ok ? parsed.value.parties : [];
    expect(taken.map(({ country, party, survey }) => [country, party, survey.year, survey.immigratePolicy])).toEqual([
      ['be', 'PS', 2019, 3],
      ['be', 'Gone', 2014, 6],
      ['pt', 'PS', 2019, 2],
    ]);
    expect(parsed.ok && parsed.value.problems).toEqual([{ row: 6, code: 'twice' }]);
  });

  it('refuses a sheet that is something else', () => {
    expect(parseExpertSurvey([{ name: 'x' }], ches)).toEqual({
      ok: false,
      error: { code: 'missing_columns', columns: ['party', 'immigrate_policy', 'immigrate_dissent'] },
    });
  });

  it('finds parties by any of their names, and leaves the choice where two bear it', () => {
    const [, list] = inventOrganization('Onze Lijst', 'party');
    const [, groen] = inventOrganization('Les Verts', 'party');
    const [, verts] = inventOrganization('les verts', 'parti');
    const [, group] = inventOrganization('Onze Lijst', 'parliamentary group');
    const rows = ['ONZE LIJST', 'Les Verts', 'Autre'].map((party) => ({
      party,
      immigrate_policy: '5',
      immigrate_dissent: '5',
    }));
    const parsed = parseExpertSurvey(rows, ches);
    const parties = parsed.ok ? parsed.value.parties : [];
    expect(
      matchPartySurveys(parties, [list, groen, verts, group]).map(({ organizationIds }) => organizationIds),
    ).toEqual([[list.id], [groen.id, verts.id], []]);
  });
});

describe('parties of two countries with one name', () => {
  const [, ours] = inventOrganization('PS', 'party');
  const row = (country: string, roster: string) => ({
    country,
    party: 'PS',
    immigrate_policy: '3',
    immigrate_dissent: '3',
    roster_party: roster,
  });
  const match = (rows: ReturnType<typeof row>[]) => {
    const parsed = parseExpertSurvey(rows, ches);
    return matchPartySurveys(parsed.ok ? parsed.value.parties : [], [ours]).map(({ organizationIds, contested }) => [
      organizationIds.length,
      contested,
    ]);
  };

  it('the one that the sheet names for the roster wins', () => {
    expect(match([row('be', 'PS'), row('fr', '')])).toEqual([
      [1, false],
      [0, false],
    ]);
  });

  it('without such a word both are contested', () => {
    expect(match([row('be', ''), row('fr', '')])).toEqual([
      [1, true],
      [1, true],
    ]);
  });
});

describe('votes by name', () => {
  const row = { vote_key: '56-11-3', date: '2025-07-10', dossier: '912', personId: 'be-chamber:09999', name: 'Claire Vandamme', party: 'OL', vote: 'yes', title: 'Proposition de rejet faite par la commission' }; // prettier-ignore

  it('keep the title, what it was a vote on, and the bill', () => {
    const parsed = parseRollCalls([row, { ...row, personId: '', name: 'Jan Peeters', vote: 'Nee' }]);
    expect(parsed.ok && parsed.value.votes).toEqual([
      {
        key: '56-11-3',
        date: '2025-07-10',
        documentNumber: '56-912',
        title: 'Proposition de rejet faite par la commission',
        kind: 'rejection',
        result: null,
        url: null,
        ballots: [
          {
            name: 'Claire Vandamme',
            party: 'OL',
            identifier: { scheme: 'dekamer.be-key', identifier: '09999' },
            ballot: 'yes',
          },
          { name: 'Jan Peeters', party: 'OL', identifier: null, ballot: 'no' },
        ],
      },
    ]);
  });

  it('name the rows that are no vote', () => {
    const parsed = parseRollCalls([
      { ...row, date: '2025-13-40' },
      { ...row, vote: 'perhaps' },
      { ...row, name: ' ' },
      { ...row, vote_key: '' },
    ]);
    expect(parsed.ok && parsed.value).toEqual({
      votes: [],
      problems: [
        { row: 2, code: 'bad_date', value: '2025-13-40' },
        { row: 3, code: 'unknown_ballot', value: 'perhaps' },
        { row: 4, code: 'no_name', value: '' },
        { row: 5, code: 'no_key', value: '' },
      ],
    });
  });

  it.each([
    ['Voorstel tot verwerping van wetsvoorstel 912', 'rejection'],
    ['Amendement n° 4 sur l’article 2', 'amendment'],
    ['Rejet de l’amendement n° 4', 'rejection'],
    ['Eenvoudige motie', 'motion'],
    ['Projet de loi modifiant la loi', 'other'],
    [null, 'untitled'],
  ] as const)('“%s” is a vote on: %s', (title, kind) => {
    expect(kindOfRollCall(title)).toBe(kind);
  });

  it('say what came of them and where they stand, and leave out an address that is none', () => {
    const parsed = parseRollCalls([
      { ...row, result: 'Adopté', url: 'https://www.example.org/votes/3' },
      { ...row, vote_key: '56-12-1', result: 'perhaps', url: 'javascript:alert(1)' },
    ]);
    expect(parsed.ok && parsed.value.votes.map(({ result, url }) => [result, url])).toEqual([
      ['adopted', 'https://www.example.org/votes/3'],
      [null, null],
    ]);
    expect(parsed.ok && parsed.value.problems).toEqual([
      { row: 3, code: 'bad_address', value: 'javascript:alert(1)' },
      { row: 3, code: 'bad_result', value: 'perhaps' },
    ]);
  });

  it('pass over a second ballot of one person and a row that contradicts its vote, and skip empty rows', () => {
    const parsed = parseRollCalls([
      row,
      { vote_key: '', date: ' ', name: '' },
      { ...row, vote: 'no' },
      { ...row, name: 'Jan Peeters', personId: '', date: '2025-07-11' },
    ]);
    expect(parsed.ok && parsed.value.votes.map(({ ballots }) => ballots.map(({ ballot }) => ballot))).toEqual([
      ['yes'],
    ]);
    expect(parsed.ok && parsed.value.problems).toEqual([
      { row: 4, code: 'voted_twice', value: 'Claire Vandamme' },
      { row: 5, code: 'differs', value: '2025-07-11' },
    ]);
  });
});
