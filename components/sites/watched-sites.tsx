import { useState } from 'react';
import { useSurroundings, type KnownSites } from '../current-page';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { SitePacks } from './site-packs';
import styles from './sites.module.css';
import { useWatchedHosts } from './use-watched-hosts';

/** Every site that is read, with what is read there; those the officer added can be stopped one by one. */
export function WatchedSites() {
  const { sites: words } = useWords();
  const surroundings = useSurroundings();
  const { hosts, reload } = useWatchedHosts();
  const [stopped, setStopped] = useState<string | null>(null);
  const stop = async (host: string) => {
    await surroundings.stopWatching(host);
    await reload();
    setStopped(host);
  };
  return (
    <section className={styles.stack} aria-labelledby="sites">
      <h2 id="sites" className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.soft}>{words.note}</p>
      <h3 className={styles.part}>{words.addedTitle}</h3>
      <p aria-live="polite" className={styles.said}>
        {stopped === null ? '' : words.stopped(stopped)}
      </p>
      {hosts.length === 0 ? (
        <p className={styles.soft}>{words.noneAdded}</p>
      ) : (
        <ul className={styles.list}>
          {hosts.map((host) => (
            <li key={host} className={styles.site}>
              <span>
                <span className={styles.name}>{nameOf(surroundings.sites, host) ?? host}</span>{' '}
                {nameOf(surroundings.sites, host) === undefined ? null : <span className={styles.soft}>{host}</span>}
                <span className={styles.kinds}>{words.readOnAdded}</span>
              </span>
              <Button label={words.stopOn(host)} onPress={() => void stop(host)}>
                {words.stop}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles.part}>{words.packsTitle}</h3>
      <SitePacks hosts={hosts} onChanged={reload} />
      <h3 className={styles.part}>{words.builtInTitle}</h3>
      <p className={styles.soft}>{words.builtInNote}</p>
      <BuiltInSites />
    </section>
  );
}

function BuiltInSites() {
  const { sites: words, panel } = useWords();
  const surroundings = useSurroundings();
  return (
    <ul className={styles.list}>
      {surroundings.sites.builtIn.map((site) => (
        <li key={site.id} className={styles.site}>
          <span>
            <span className={styles.name}>{words.builtIn[site.id]}</span>{' '}
            <span className={styles.soft}>{site.hosts.join(', ')}</span>
            <span className={styles.kinds}>{listOf(site.kinds.map((kind) => panel.kinds[kind]))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ packs }: KnownSites, host: string): string | undefined {
  return packs.flatMap(({ sites }) => sites).find((site) => site.host === host)?.name;
}

/** One line of several headings: only the first keeps its capital. */
function listOf(kinds: readonly string[]): string {
  return kinds.map((kind, at) => (at === 0 ? kind : kind.toLocaleLowerCase())).join(', ');
}
