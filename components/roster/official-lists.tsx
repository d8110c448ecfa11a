import { useSurroundings } from '../current-page';
import { Card } from '../ui/card';
import { WebLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './official-lists.module.css';

/** The shortest way to the members of a parliament: its own list, opened in a tab, and the panel beside it. */
export function OfficialLists({ level = 2 }: { level?: 2 | 3 | undefined }) {
  const { welcome, sites } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  return (
    <div className={styles.lists}>
      <Card title={welcome.fromPage} level={level}>
        <p>{welcome.fromPageHow}</p>
        <ul className={styles.links}>
          {surroundings.sites.builtIn.map((site) =>
            site.listPage === undefined ? null : (
              <li key={site.id}>
                <WebLink url={site.listPage[language]}>{welcome.openList(sites.builtIn[site.id])}</WebLink>
              </li>
            ),
          )}
        </ul>
      </Card>
    </div>
  );
}
