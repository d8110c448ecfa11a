import type { Interaction } from '../../domain/interaction/schema';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './last-exchanges.module.css';

/** How many exchanges are shown beside a page; all of them stand in the dossier. */
const SHOWN = 3;

/** The last exchanges, newest first: when, how, what came of it. */
export function LastExchanges({
  interactions,
  onOpen,
}: {
  interactions: readonly Interaction[];
  onOpen: (interaction: Interaction) => void;
}) {
  const { panel, interaction: words } = useWords();
  return (
    <Card level={3} title={panel.lastExchanges} eyebrow tone="bare">
      {interactions.length === 0 ? (
        <p className={styles.none}>{panel.noExchange}</p>
      ) : (
        <ul className={styles.list}>
          {interactions.slice(0, SHOWN).map((interaction) => (
            <li key={interaction.id} className={styles.line}>
              <p className={styles.when}>
                <SourceLink onOpen={() => onOpen(interaction)}>
                  {words.channels[interaction.channel]}, <CivilDate value={interaction.date} />
                </SourceLink>
                {interaction.direction === 'in' ? ` · ${words.in}` : null}
              </p>
              <p className={styles.summary}>{interaction.summary}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
