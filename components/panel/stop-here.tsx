import { useSurroundings } from '../current-page';
import { useWatchedHosts } from '../sites/use-watched-hosts';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './stop-here.module.css';

/** On a site that the officer added: the way to have it read no longer. */
export function StopHere({ url }: { url: string }) {
  const { sites } = useWords();
  const surroundings = useSurroundings();
  const { hosts, reload } = useWatchedHosts();
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (!hosts.includes(host)) return null;
  return (
    <div className={styles.stop}>
      <p>{sites.youAdded(host)}</p>
      <Button look="quiet" onPress={() => void surroundings.stopWatching(host).then(reload)}>
        {sites.stopHere}
      </Button>
    </div>
  );
}
