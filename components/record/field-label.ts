import type { RecordProblem } from '../../domain/record-problems';
import type { TableName } from '../../domain/records';
import { LANGUAGES, type Language } from '../../domain/shared/language';
import type { Catalogue } from '../../locales/catalogue';

/**
 * The name of a field as the officer sees it: `keywords.fr.3` → "Words that give it away, French".
 * @param place - Path of the schema, joined by dots.
 */
export function labelOfPlace(words: Catalogue, table: TableName, place: string): string {
  const steps = place.split('.');
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = words.records.fields;
  const label = named[table]?.[steps[0] ?? ''] ?? steps[0] ?? '';
  const language = steps.find(isLanguage);
  return language === undefined ? label : words.ui.inLanguage(label, words.ui.languages[language]);
}

function isLanguage(step: string): step is Language {
  return LANGUAGES.some((language) => language === step);
}

/** What is wrong, as a sentence that says what to do. */
export function sentenceOf(words: Catalogue, problem: RecordProblem): string {
  const { problems } = words.records;
  switch (problem.code) {
    case 'too_long':
    case 'too_short':
    case 'too_many':
    case 'too_few':
    case 'too_large':
    case 'too_small':
      return problems[problem.code](problem.limit);
    case 'required':
    case 'not_a_date':
    case 'not_a_web_address':
    case 'not_a_choice':
    case 'ends_before_start':
    case 'unexpected':
      break;
  }
  return problems[problem.code];
}

/** The sentence for a field or anything inside it; `undefined` when nothing is wrong there. */
export function problemAt(words: Catalogue, problems: readonly RecordProblem[], place: string): string | undefined {
  const found = problems.find((problem) => problem.place === place || problem.place.startsWith(`${place}.`));
  return found === undefined ? undefined : sentenceOf(words, found);
}

/** Per language, what is wrong with a text that exists in several. */
export function problemsByLanguage(
  words: Catalogue,
  problems: readonly RecordProblem[],
  place: string,
): Partial<Record<Language, string>> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const sentence = problemAt(words, problems, `${place}.${language}`);
      return sentence === undefined ? [] : [[language, sentence]];
    }),
  );
}
