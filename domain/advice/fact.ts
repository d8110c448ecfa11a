import type { IssueId } from '../issue/schema';
import type { Profession } from '../person/schema';
import type { CommitteeRemit, MandateKind, Pointer } from './types';

/**
 * What stands behind a reason that no record of ours can be corrected for: a public fact, what experts say of the party, our own
 * material. A name, so that an officer's correction can be kept beside it and not in it (docs/decisions/0013-facts-corrected.md).
 */
export type Fact =
  | `profession:${Profession}`
  | `committee:${CommitteeRemit}`
  | `mandate:${MandateKind}`
  | 'executive'
  | 'party'
  | `material:${IssueId}`;

/** The fact behind a reason; `null` where a record of the dossier stands behind it, which carries its corrections itself. */
export function factOf(pointer: Pointer): Fact | null {
  if ('rule' in pointer) return pointer.rule;
  if ('table' in pointer) return pointer.table === 'issues' ? `material:${pointer.id}` : null;
  switch (pointer.field) {
    case 'profession':
      return `profession:${pointer.value}`;
    case 'committee':
      return `committee:${pointer.value}`;
    case 'mandate':
      return `mandate:${pointer.value}`;
    case 'executive':
      break;
  }
  return 'executive';
}
