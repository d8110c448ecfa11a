import type { Fact } from '../../domain/advice/fact';
import { readFact } from '../../domain/advice/fact-correction';
import type { IssueId } from '../../domain/issue/schema';
import type { Catalogue } from '../../locales/catalogue';
import { say } from '../../locales/say';

/**
 * A fact that stands behind a reason, in words.
 * @param titleOf - The title of an issue; `null` where it is not known.
 */
export function describeFact(
  { advice, source }: Pick<Catalogue, 'advice' | 'source'>,
  fact: Fact,
  titleOf: (issueId: IssueId) => string | null,
): string {
  const parts = readFact(fact);
  switch (parts.code) {
    case 'profession':
    case 'committee':
    case 'mandate':
      return say(advice.reasons, parts);
    case 'executive':
    case 'party':
      return source.facts[parts.code];
    case 'material':
      break;
  }
  const title = titleOf(parts.issueId);
  return title === null || title === '' ? source.facts.anyMaterial : source.facts.material(title);
}
