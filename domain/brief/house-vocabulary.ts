import * as z from 'zod';
import type { InterfaceLanguage } from '../shared/language';

const LONGEST = { term: 80, reason: 200 } as const;
const MOST_TERMS = 200;

/** A term to leave out of drafts, the one to use, and why (METHOD.md ). `*` = any ending. */
export const houseTermSchema = z.strictObject({
  avoid: z.string().trim().min(1).max(LONGEST.term),
  say: z.string().trim().min(1).max(LONGEST.term),
  /** For colleagues who ask; may be left out. */
  reason: z.string().trim().max(LONGEST.reason).optional(),
});
export type HouseTerm = z.infer<typeof houseTermSchema>;

const termsSchema = z.array(houseTermSchema).max(MOST_TERMS);

/** The words of one organisation, per language of its drafts. */
export const houseVocabularySchema = z.strictObject({ fr: termsSchema, nl: termsSchema, en: termsSchema });
export type HouseVocabulary = z.infer<typeof houseVocabularySchema>;

/** What is wrong with a row of the list, and with which of its fields. */
export type TermProblem =
  | { readonly code: 'avoid_missing' | 'say_missing' | 'same' | 'twice' }
  | { readonly code: 'too_long'; readonly field: 'avoid' | 'say' | 'reason'; readonly most: number };

function folded(term: string): string {
  return term.trim().toLowerCase();
}

/** Whether a row is still empty: such rows are left out and no mistake. */
export function isBlank({ avoid, say, reason = '' }: HouseTerm): boolean {
  return avoid.trim() === '' && say.trim() === '' && reason.trim() === '';
}

/** What keeps a row from being saved; `null` = nothing. The second of two rows on one term is the mistaken one. */
export function findTermProblem(terms: readonly HouseTerm[], at: number): TermProblem | null {
  const term = terms[at];
  if (term === undefined || isBlank(term)) return null;
  const { avoid, say, reason = '' } = term;
  if (avoid.trim() === '') return { code: 'avoid_missing' };
  if (say.trim() === '') return { code: 'say_missing' };
  for (const [field, words] of Object.entries({ avoid, say, reason })) {
    const most = field === 'reason' ? LONGEST.reason : LONGEST.term;
    if (words.trim().length > most) return { code: 'too_long', field: field as 'avoid', most }; // keys of the literal
  }
  if (folded(avoid) === folded(say)) return { code: 'same' };
  return terms.slice(0, at).some((other) => folded(other.avoid) === folded(avoid)) ? { code: 'twice' } : null;
}

/** Terms of migration-rights organisations, where no coalition has set its own. */
export const HOUSE_VOCABULARY: HouseVocabulary = {
  fr: [
    { avoid: 'migrants', say: 'personnes migrantes' },
    { avoid: 'illégaux', say: 'personnes sans papiers' },
    { avoid: 'clandestins', say: 'personnes sans papiers' },
    { avoid: 'sans-papiers', say: 'personnes sans papiers' },
    { avoid: 'centre fermé', say: 'centre de détention administrative' },
    { avoid: 'centres fermés', say: 'centres de détention administrative' },
    { avoid: 'flux migratoires', say: 'arrivées' },
    { avoid: 'soins gratuits', say: 'accès aux soins' },
  ],
  nl: [
    { avoid: 'migranten', say: 'mensen op de vlucht, mensen met een migratieachtergrond' },
    { avoid: 'illegalen', say: 'mensen zonder papieren' },
    { avoid: 'sans-papiers', say: 'mensen zonder papieren' },
    { avoid: 'gelukszoekers', say: 'mensen op zoek naar bescherming' },
    { avoid: 'gesloten centrum', say: 'detentiecentrum voor mensen zonder verblijf' },
    { avoid: 'migratiestromen', say: 'aankomsten' },
    { avoid: 'gratis zorg', say: 'toegang tot zorg' },
  ],
  en: [
    { avoid: 'migrants', say: 'people who migrate' },
    { avoid: 'illegals', say: 'undocumented people' },
    { avoid: 'illegal immigrants', say: 'undocumented people' },
    { avoid: 'migrant flows', say: 'arrivals' },
    { avoid: 'flows', say: 'arrivals' },
    { avoid: 'free care', say: 'access to care' },
  ],
};

/** The words of the house in one language: its own list where it made one, else the one that comes with the extension. */
function termsOf(own: HouseVocabulary | undefined, language: InterfaceLanguage): readonly HouseTerm[] {
  return (own ?? HOUSE_VOCABULARY)[language];
}

/** The words to use on one issue: the coalition's, then those of the house that it does not settle otherwise (METHOD.md A-58). */
export function termsOn(
  issue: { readonly jointLine?: { readonly terms?: HouseVocabulary | undefined } | undefined },
  own: HouseVocabulary | undefined,
  language: InterfaceLanguage,
): readonly HouseTerm[] {
  const joint = issue.jointLine?.terms?.[language] ?? [];
  const settled = new Set(joint.flatMap(({ avoid, say }) => [folded(avoid), folded(say)]));
  return [...joint, ...termsOf(own, language).filter(({ avoid }) => !settled.has(folded(avoid)))];
}
