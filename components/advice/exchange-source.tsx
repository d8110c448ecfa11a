import type { Interaction } from '../../domain/interaction/schema';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { SourceLink, WebLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './source-record.module.css';

/** An exchange in full: what was asked, said and agreed, what was tried and how it landed. */
export function ExchangeSource({ interaction }: { interaction: Interaction }) {
  const { source, interaction: words, framing, brief } = useWords();
  const surroundings = useSurroundings();
  const said: readonly (readonly [string, string | undefined])[] = [
    [words.asked, interaction.asked],
    [words.said, interaction.answered],
    [words.next, interaction.next],
  ];
  return (
    <Card title={words.channels[interaction.channel]} aside={<CivilDate value={interaction.date} length="long" />}>
      <p>{interaction.summary}</p>
      <dl className={styles.pairs}>
        {said.map(([label, text]) =>
          text === undefined || text === interaction.summary ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        {interaction.tried.length === 0 ? null : (
          <div>
            <dt>{words.framingsTried}</dt>
            {interaction.tried.map((tried) => (
              <dd key={tried.framing}>
                {brief.labelled(framing.framings[tried.framing].label, framing.outcomes[tried.outcome])}
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p className={styles.soft}>{interaction.direction === 'in' ? words.in : words.out}</p>
      {interaction.ourSide.length === 0 ? null : <p className={styles.soft}>{interaction.ourSide.join(', ')}</p>}
      <p className={styles.ways}>
        {interaction.url === undefined ? null : <WebLink url={interaction.url}>{source.openPage}</WebLink>}
        <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('interactions', interaction.id))}>
          {source.openRecord}
        </SourceLink>
      </p>
    </Card>
  );
}
