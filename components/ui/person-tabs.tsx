import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './person-tabs.module.css';

/** One person to choose, with why they are here in a word or two. */
export interface PersonTab {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** A promise or a follow-up of this person is due. */
  readonly due?: string | undefined;
}

/**
 * The people of a page, one chosen at a time. Arrows, Home and End move and choose (WAI-ARIA tabs, automatic activation); the content
 * below is the panel of the chosen tab.
 */
export function PersonTabs({
  label,
  tabs,
  chosen,
  onChoose,
  after,
  children,
}: {
  label: string;
  tabs: readonly PersonTab[];
  chosen: string;
  onChoose: (id: string) => void;
  /** Stands between the list and the panel: "12 others". */
  after?: ReactNode;
  children: ReactNode;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = targetOf(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined || next === null) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <>
      <div ref={list} className={styles.tabs} role="tablist" tabIndex={-1} aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            className={styles.tab}
            onClick={() => onChoose(tab.id)}
          >
            <span className={styles.name}>{tab.name}</span> <span className={styles.note}>{tab.note}</span>
            {tab.due === undefined ? null : (
              <>
                {' '}
                <span className={styles.due}>{tab.due}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {after}
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}

/** Where a key leads, or `null` when it is not one of ours. */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowUp':
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
