import { useState } from 'react';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../words';
import styles from './sites.module.css';

/** Groups of press sites, each asked for with one question of the browser. */
export function SitePacks({ hosts, onChanged }: { hosts: readonly string[]; onChanged: () => Promise<void> }) {
  const { sites: words } = useWords();
  const surroundings = useSurroundings();
  const [wasRefused, setRefused] = useState(false);
  const watch = async (wanted: readonly string[]) => {
    // Nothing is awaited before this: the browser asks only straight from a press.
    setRefused(!(await surroundings.watchSites(wanted)));
    await onChanged();
  };
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{words.packsNote}</p>
      {wasRefused ? <Notice tone="due" title={words.refused} /> : null}
      <ul className={styles.packs}>
        {surroundings.sites.packs.map((pack) => {
          const missing = pack.sites.filter(({ host }) => !hosts.includes(host));
          const name = words.packs[pack.id];
          return (
            <li key={pack.id} className={styles.pack}>
              <p className={styles.name}>{name}</p>
              <p className={styles.soft}>{pack.sites.map((site) => site.name).join(', ')}</p>
              {missing.length === 0 ? (
                <p className={styles.read}>{words.allRead}</p>
              ) : (
                <Button label={words.readPack(name)} onPress={() => void watch(missing.map(({ host }) => host))}>
                  {words.read}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
