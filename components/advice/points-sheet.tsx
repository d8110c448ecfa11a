import { useState } from 'react';
import type { RankedFraming } from '../../domain/advice/types';
import type { Dossier } from '../../domain/person/dossier';
import { say } from '../../locales/say';
import { CivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { useLanguage, useWords } from '../words';
import { wordsBehind } from './exact-words';
import styles from './points-sheet.module.css';

/**
 * The arithmetic behind a place in the order, for whoever wants to check it: each reason with its signed points, and their sum
 * (METHOD.md C5). Written only once it is opened: no figure stands beside a framing without its reasons.
 */
export function PointsSheet({ ranked, dossier }: { ranked: RankedFraming; dossier: Dossier }) {
  const { advice } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={advice.points.title} onToggle={setOpen}>
      {isOpen ? <PointsTable ranked={ranked} dossier={dossier} /> : null}
    </Disclosure>
  );
}

function PointsTable({ ranked, dossier }: { ranked: RankedFraming; dossier: Dossier }) {
  const { advice } = useWords();
  const language = useLanguage();
  const figures = new Intl.NumberFormat(language, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (
    <table className={styles.points}>
      <caption className={styles.note}>{advice.points.note}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{advice.points.reason}</th>
          <th scope="col">{advice.points.points}</th>
        </tr>
      </thead>
      <tbody>
        {ranked.contributions.map((contribution) => {
          const { kind, key, reason, date, points } = contribution;
          const words = wordsBehind(contribution, dossier);
          return (
            <tr key={`${kind} ${key} ${reason.code}`}>
              <th scope="row">
                {say(advice.reasons, reason)}
                {words === null ? null : (
                  <span className={styles.words} lang={words.language}>
                    {words.text}
                  </span>
                )}
                {date === undefined || reason.code === 'smaller' ? null : (
                  <span className={styles.date}>
                    <CivilDate value={date} />
                  </span>
                )}
              </th>
              <td>{figures.format(points)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{advice.points.together}</th>
          <td>{figures.format(ranked.score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
