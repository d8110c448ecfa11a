import { describe, expect, it } from 'vitest';
import { matchIssues, normalizeDocumentNumber } from '../../../domain/issue/match-issues';
import { countWords } from '../../../domain/page/words';
import { inventIssue } from '../../support/invented-records';

const issue = inventIssue();
const nothing = { title: '', topics: [], documentNumbers: [], words: [] };
const body = (text: string) => countWords([{ text, zone: 'body' }]);

describe('which issue a page is about', () => {
  it('a followed bill is enough, however it is printed', () => {
    for (const number of ['56-1204', 'DOC 56 1204/001', '56K1204', '56 1204/003', 'doc 56-1204'])
      expect(matchIssues({ ...nothing, documentNumbers: [number] }, [issue]).map(({ issueId }) => issueId)).toEqual([
        issue.id,
      ]);
    expect(matchIssues({ ...nothing, documentNumbers: ['55-1204', '56-12'] }, [issue])).toEqual([]);
  });

  it('a number with a zero before it is the same bill', () => {
    const bill = inventIssue({ documentNumbers: ['56-837'] });
    expect(matchIssues({ ...nothing, documentNumbers: ['56K0837'] }, [bill])).toHaveLength(1);
  });

  it('a word that two languages write alike counts once', () => {
    const once = inventIssue({ keywords: { fr: ['transit'], nl: [], en: [], de: [] } });
    const twice = inventIssue({ keywords: { fr: ['transit'], nl: ['Transit'], en: [], de: [] } });
    const page = { ...nothing, title: 'Le transit', words: body('transit '.repeat(20)) };
    const [inOne, inTwo] = [once, twice].map((one) => matchIssues(page, [one])[0]);
    expect(inTwo?.score).toBe(inOne?.score);
    expect(inOne?.reasons.map((reason) => reason.code === 'keyword' && reason.place)).toEqual(
      inTwo?.reasons.map((reason) => reason.code === 'keyword' && reason.place),
    );
  });

  it('a star counts each word once, not again as the first of two', () => {
    const starred = inventIssue({ keywords: { fr: ['ferm*'], nl: [], en: [], de: [] } });
    const [match] = matchIssues({ ...nothing, title: 'Le centre fermé de Valmont' }, [starred]);
    expect(match?.reasons).toEqual([{ code: 'keyword', keyword: 'ferm*', language: 'fr', place: 'title', count: 1 }]);
  });

  it('a star inside a keyword stands for any ending of that word: German and Dutch bend them all', () => {
    const starred = inventIssue({
      keywords: { fr: [], nl: ['gesloten* centr*'], en: [], de: ['geschlossen* Zentr*'] },
    });
    const titles = ['In geschlossenen Zentren', 'Das geschlossene Zentrum', 'De gesloten centra'];
    for (const title of titles) expect(matchIssues({ ...nothing, title }, [starred])).toHaveLength(1);
    expect(matchIssues({ ...nothing, title: 'Geschlossene Türen im Zentrum' }, [starred])).toEqual([]);
    expect(
      matchIssues({ ...nothing, title: 'x', words: body('In geschlossenen Zentren. '.repeat(4)) }, [starred]),
    ).toHaveLength(1);
  });

  it('keeps European numbers as they are', () => {
    expect(normalizeDocumentNumber('2024/0258 (cod)')).toBe('2024/0258(COD)');
    expect(normalizeDocumentNumber('COM(2024) 210 final')).toBe(normalizeDocumentNumber('COM(2024)210'));
  });

  it('a keyword in the title is enough, with its accents and in capitals', () => {
    const [match] = matchIssues({ ...nothing, title: 'L’ACCÈS AUX SOINS en débat' }, [issue]);
    expect(match?.reasons).toEqual([
      { code: 'keyword', keyword: 'accès aux soins', language: 'fr', place: 'title', count: 1 },
    ]);
  });

  it('one mention in the body says nothing, several do', () => {
    const once = 'La dringende medische hulp werd vermeld.';
    expect(matchIssues({ ...nothing, words: body(once) }, [issue])).toEqual([]);
    const [match] = matchIssues({ ...nothing, words: body(`${once} ${once} ${once} ${once}`) }, [issue]);
    expect(match?.reasons).toEqual([
      { code: 'keyword', keyword: 'dringende medische hulp', language: 'nl', place: 'body', count: 4 },
    ]);
  });

  it('a star takes any ending, of the last word only', () => {
    const find = (title: string) => matchIssues({ ...nothing, title }, [issue]).length;
    expect(find('Les soins de santés à Valmont')).toBe(1);
    expect(find('Les soins de sante')).toBe(1);
    expect(find('Soins du visage')).toBe(0);
  });

  it.each([
    ['fr', 'Une question sur l’aide médicale urgente'],
    ['nl', 'Vraag over de dringende medische hulp'],
    ['en', 'Question on urgent medical aid'],
    ['de', 'Anfrage zur medizinischen Hilfe: medizinische Hilfe für alle'],
  ] as const)('finds a keyword on a page in %s: %s', (language, title) => {
    const [match] = matchIssues({ ...nothing, title, languages: [language] }, [issue]);
    expect(match?.reasons.map((reason) => reason.code === 'keyword' && reason.language)).toEqual([language]);
  });

  it('a word of the title weighs more than the same word over and over in the body, and a followed bill more than both', () => {
    const score = matchIssues({ ...nothing, title: 'Accès aux soins' }, [issue])[0]?.score ?? 0;
    const often = 'accès aux soins. '.repeat(200);
    expect(score).toBeGreaterThan(matchIssues({ ...nothing, words: body(often) }, [issue])[0]?.score ?? 0);
    expect(matchIssues({ ...nothing, documentNumbers: ['56-1204'] }, [issue])[0]?.score ?? 0).toBeGreaterThan(score);
  });

  it('keywords of another language than the page’s are passed over', () => {
    const page = { ...nothing, title: 'Gezondheidszorg in cijfers' };
    expect(matchIssues({ ...page, languages: ['nl'] }, [issue])).toHaveLength(1);
    expect(matchIssues({ ...page, languages: ['fr'] }, [issue])).toHaveLength(0);
    expect(matchIssues(page, [issue])).toHaveLength(1);
  });

  it('puts the issue with the stronger reasons first, and finds none on a page about something else', () => {
    const schools = inventIssue({ keywords: { fr: ['école*'], nl: [], en: [], de: [] }, documentNumbers: [] });
    const page = { ...nothing, title: 'L’école et l’accès aux soins', documentNumbers: ['56-1204'] };
    expect(matchIssues(page, [schools, issue]).map(({ issueId }) => issueId)).toEqual([issue.id, schools.id]);
    expect(
      matchIssues({ ...nothing, title: 'Le budget de la mobilité', words: body('Des trains, des gares.') }, [
        schools,
        issue,
      ]),
    ).toEqual([]);
  });
});

describe('counting words', () => {
  it('counts folded words of three letters and more, and neighbours', () => {
    expect(new Map(body('Le titre de séjour, le TITRE de séjour.'))).toEqual(
      new Map([
        ['titre', 2],
        ['sejour', 2],
        ['titre sejour', 2],
        ['sejour titre', 1],
      ]),
    );
  });

  it('marks the words of the title and passes over navigation', () => {
    const counts = countWords([
      { text: 'Détention', zone: 'title' },
      { text: 'Lire aussi : la météo', zone: 'chrome' },
    ]);
    expect(counts).toEqual([['^detention', 1]]);
  });

  it('keeps the title and the most frequent words of an endless page', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `mot${index % 20_000}`).join(' ');
    const counts = countWords([
      { text, zone: 'body' },
      { text: 'Détention', zone: 'title' },
    ]);
    expect(counts).toHaveLength(6_000);
    expect(counts[0]).toEqual(['^detention', 1]);
  });
});
