import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchHit } from '../../domain/office';
import { useLive } from '../office';
import { Icon } from '../ui/icon';
import { describeHit } from '../record/describe-hit';
import { useLanguage, useWords } from '../words';
import { PAGED_TABLES, recordAddress, type PagedTable } from './route';
import styles from './search-box.module.css';

/** Most hits shown under the field. */
const SHOWN = 12;

/** Search over everything kept; `/` from anywhere comes here, arrows walk through the hits, Escape closes. */
export function SearchBox() {
  const { workspace, records } = useWords();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const asked = typed.trim();
  // What was found stays, with the words it was found for, until the next words are looked up.
  const found = useLive<{ readonly asked: string; readonly hits: readonly SearchHit[] } | null>(
    async (read) =>
      asked.length < 2
        ? null
        : { asked, hits: await read.search(asked, { limit: SHOWN, tables: PAGED_TABLES, language }) },
    [asked, language],
  );

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      setOpen(false);
      input.current?.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  const shown = isOpen && asked.length >= 2 ? (found ?? null) : null;
  return (
    <search>
      <div
        ref={box}
        role="presentation"
        className={styles.box}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setOpen(false);
        }}
      >
        <label className={styles.field}>
          <Icon name="search" />
          <span className="visually-hidden">{workspace.search}</span>
          <input
            ref={input}
            type="search"
            className={styles.input}
            placeholder={workspace.search}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
            }}
            onFocus={(event) => {
              if (!box.current?.contains(event.relatedTarget)) setOpen(true);
            }}
          />
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        </label>
        <p className="visually-hidden" aria-live="polite">
          {shown === null ? '' : workspace.hits(shown.hits.length)}
        </p>
        {shown === null ? null : (
          <div className={styles.hits}>
            {shown.hits.length === 0 ? <p className={styles.none}>{workspace.noHit(shown.asked)}</p> : null}
            <ul aria-label={workspace.hits(shown.hits.length)}>
              {shown.hits.map((hit) => (
                <li key={`${hit.table} ${hit.id}`}>
                  <a
                    className={styles.hit}
                    href={addressOf(hit)}
                    onClick={() => {
                      setOpen(false);
                      setTyped('');
                    }}
                  >
                    <span className={styles.title}>{hit.title}</span>
                    <span className={styles.about}>{describeHit(hit, records.one[hit.table])}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </search>
  );
}

function addressOf(hit: SearchHit): string {
  const table: PagedTable | undefined = PAGED_TABLES.find((candidate) => candidate === hit.table);
  return table === undefined ? '#today' : recordAddress(table, hit.id);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role=spinbutton], [role=combobox]');
}
