import type { Person } from '../../domain/person/schema';
import { useWords } from '../words';

/** One way to reach somebody: a number that a telephone takes, an address that a letter program takes, else as it stands. */
export function ContactDetail({ detail: { type, value } }: { detail: Person['contactDetails'][number] }) {
  const { workspace } = useWords();
  // An e-mail address says itself what it is; lists call it `email` in every language.
  if (/^[^\s@]+@[^\s@]+$/u.test(value)) return <a href={`mailto:${value}`}>{value}</a>;
  const kinds: Readonly<Record<string, string>> = workspace.contactKinds;
  const kind = kinds[type] ?? type;
  const number = dialled(value);
  return (
    <>
      {kind} {number === null ? value : <a href={`tel:${number}`}>{value}</a>}
    </>
  );
}

/** What is dialled of a number, without the spaces and signs it is written with; `null` where it is no number. */
function dialled(value: string): string | null {
  const bare = value.replace(/\((?=0\))0\)/u, '').replace(/[\s()./-]/gu, '');
  return /^\+?\d{6,}$/u.test(bare) ? bare : null;
}
