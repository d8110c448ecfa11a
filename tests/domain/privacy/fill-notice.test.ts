import { describe, expect, test } from 'vitest';
import { fillNotice, prepareNotice } from '../../../domain/privacy/fill-notice';
import { noticeTemplateSchema } from '../../../domain/privacy/notice';
import { PRIVACY_WORDS } from '../../../locales/catalogue';

const BLANKS = {
  organisation: 'Coalition des Quais',
  contact: 'dpo@quais.example',
  purposes: 'to follow the file',
  rights: 'you may object',
  person: 'Claire Vandamme',
};

describe('filling a notice', () => {
  test('puts in what is known, in whatever language the blank is written', () => {
    const filled = fillNotice('{personne}: {organisatie} ({contact}), {doeleinden}; {Rights}', BLANKS);
    expect(filled).toEqual({
      text: 'Claire Vandamme: Coalition des Quais (dpo@quais.example), to follow the file; you may object',
      open: [],
      unknown: [],
    });
  });

  test('leaves a blank for which nothing is known in the text, and names it', () => {
    expect(fillNotice('Write to {contact} or {contact}.', { ...BLANKS, contact: '  ' })).toEqual({
      text: 'Write to {contact} or {contact}.',
      open: ['contact'],
      unknown: [],
    });
  });

  test('leaves a word in braces that is no blank, and names it', () => {
    expect(fillNotice('Dear {name}', BLANKS)).toEqual({ text: 'Dear {name}', open: [], unknown: ['name'] });
  });

  test('does not fill braces that come with a name', () => {
    expect(fillNotice('{person}', { ...BLANKS, person: '{rights}' }).text).toBe('{rights}');
  });
});

describe('the notice for one person', () => {
  const shipped = {
    purposes: 'to ask {organisation}',
    rights: 'write to {contact}',
    text: '{person}. {purposes}. {rights}.',
  };
  const about = { language: 'en', organisation: 'Quays', person: 'Claire' } as const;

  test('fills purposes and rights first, with their own blanks', () => {
    const own = noticeTemplateSchema.parse({ contact: 'the desk', purposes: { en: 'to meet' } });
    expect(prepareNotice(own, shipped, about).text).toBe('Claire. to meet. write to the desk.');
  });

  test('takes the shipped parts where the organisation has none, and says that the contact is missing', () => {
    expect(prepareNotice(undefined, shipped, about)).toEqual({
      text: 'Claire. to ask Quays. write to {contact}.',
      open: ['contact'],
      unknown: [],
    });
  });

  test.each(['fr', 'nl', 'en'] as const)(
    'the shipped text in %s has every blank, knows them all, and leaves none',
    (language) => {
      const own = noticeTemplateSchema.parse({ contact: 'dpo@quais.example' });
      const notice = prepareNotice(own, PRIVACY_WORDS[language].template, { ...about, language });
      expect(notice).toMatchObject({ open: [], unknown: [] });
      expect(notice.text).not.toMatch(/[{}]/u);
      for (const part of ['Quays', 'Claire', 'dpo@quais.example']) expect(notice.text).toContain(part);
      // GDPR 14 wants the ground, the source, the period and the way to complain.
      for (const article of [/\b14\b/u, /6\D{1,20}1/u, /9\D{1,20}2/u, /1000 (?:Bruxelles|Brussel|Brussels)/u]) {
        expect(notice.text).toMatch(article);
      }
    },
  );
});
