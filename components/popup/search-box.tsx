import type { SearchHit } from '../../domain/office';
import { useLive } from '../office';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { TextField } from '../ui/text-field';
import { describeHit } from '../record/describe-hit';
import { useLanguage, useWords } from '../words';
import styles from './search-box.module.css';

/** Most results listed; whoever needs more types on or goes to the workspace. */
const SHOWN = 12;

/** Search over everything: people, issues, promises, notes. A result opens in the workspace. */
export function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { popup } = useWords();
  const language = useLanguage();
  const wanted = value.trim();
  // What was found stays, with the words it was found for, until the next words are looked up.
  const found = useLive(
    async (read) => ({ wanted, hits: wanted === '' ? [] : await read.search(wanted, { limit: SHOWN, language }) }),
    [wanted, language],
  );
  return (
    <search className={styles.search}>
      <TextField
        label={popup.search}
        isLabelHidden
        type="search"
        placeholder={popup.searchPlaceholder}
        value={value}
        onChange={onChange}
        // Opened by a shortcut, with a name in mind: what is typed next is that name.
        takesFocus
      />
      {wanted === '' || found === undefined || found.wanted === '' ? null : (
        <>
          <p className={styles.count} aria-live="polite">
            {found.hits.length === 0 ? popup.noResults(found.wanted) : popup.results(found.hits.length)}
          </p>
          <ul className={styles.hits}>
            {found.hits.map((hit) => (
              <Hit key={`${hit.table} ${hit.id}`} hit={hit} />
            ))}
          </ul>
        </>
      )}
    </search>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const { records } = useWords();
  const surroundings = useSurroundings();
  return (
    <li>
      <button
        type="button"
        className={styles.hit}
        onClick={() => surroundings.openWorkspace(recordRoute(hit.table, hit.id))}
      >
        <span className={styles.title}>{hit.title}</span>{' '}
        <span className={styles.about}>{describeHit(hit, records.one[hit.table])}</span>
      </button>
    </li>
  );
}
