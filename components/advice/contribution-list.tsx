import { useState } from 'react';
import type { Contribution } from '../../domain/advice/types';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { say } from '../../locales/say';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { Button } from '../ui/button';
import { CivilDate } from '../ui/civil-date';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import { quoted } from '../ui/quote';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './contribution-list.module.css';
import { CorrectReason } from './correct-reason';
import { framingHeard } from './correction-keeper';
import { wordsBehind } from './exact-words';
import type { OpenSource } from './opened-source';

/** Reasons shown at once, and more at each press: words of years may all weigh a little. */
const SHOWN = 10;
const MORE = 50;

/** A reason whose corrections are open, at the place in the list where it was opened. */
interface BeingCorrected {
  readonly contribution: Contribution;
  readonly at: number;
}

/**
 * Signed, dated reasons, largest first. Each opens its source; how much it weighs is told by its place, never by a figure. A reason that
 * is corrected here stays in its line, without weight, so that it can be taken back where it was pressed. Without lines there is nothing.
 * @param heading - Makes a part of its own of them: what stands above, and what it is called where it has to be told apart.
 */
export function ContributionList({
  heading,
  contributions,
  framing,
  dossier,
  issue,
  onOpen,
}: {
  heading?: { readonly label: string; readonly name: string };
  contributions: readonly Contribution[];
  framing: Framing;
  dossier: Dossier;
  issue: Issue;
  onOpen: OpenSource;
}) {
  const { ui } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const [correcting, setCorrecting] = useState<ReadonlyMap<string, BeingCorrected>>(new Map());
  const keys = new Set(contributions.map(keyOf));
  const lines = contributions.map((contribution) => ({ contribution, isStruck: false }));
  for (const [key, { contribution, at }] of correcting) {
    if (!keys.has(key)) lines.splice(at, 0, { contribution, isStruck: true });
  }
  const toggle = (contribution: Contribution, at: number) => {
    const next = new Map(correcting);
    if (!next.delete(keyOf(contribution))) next.set(keyOf(contribution), { contribution, at });
    setCorrecting(next);
  };
  const rest = lines.length - shown;
  if (lines.length === 0) return null;
  const list = (
    <>
      <ul className={styles.list}>
        {lines.slice(0, shown).map(({ contribution, isStruck }, at) => (
          <Reason
            key={keyOf(contribution)}
            contribution={contribution}
            isStruck={isStruck}
            isCorrecting={correcting.has(keyOf(contribution))}
            onCorrect={() => toggle(contribution, at)}
            framing={framing}
            dossier={dossier}
            issue={issue}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {rest <= 0 ? null : (
        <Button look="quiet" onPress={() => setShown(shown + MORE)}>
          {ui.showMore(Math.min(rest, MORE))}
        </Button>
      )}
    </>
  );
  if (heading === undefined) return list;
  return (
    <section className={styles.group} aria-label={heading.name}>
      <p className={styles.label}>{heading.label}</p>
      {list}
    </section>
  );
}

/** The same reason in the next advice has the same key. */
function keyOf({ kind, key, reason }: Contribution): string {
  return `${kind} ${key} ${reason.code}`;
}

/** One reason with what an officer may say against it, in place (METHOD.md C5). */
function Reason({
  contribution,
  isStruck,
  isCorrecting,
  onCorrect,
  framing,
  dossier,
  issue,
  onOpen,
}: {
  contribution: Contribution;
  /** Corrected just now: it no longer counts. */
  isStruck: boolean;
  isCorrecting: boolean;
  onCorrect: () => void;
  framing: Framing;
  dossier: Dossier;
  issue: Issue;
  onOpen: OpenSource;
}) {
  const { panel, advice, source } = useWords();
  const surroundings = useSurroundings();
  const { pointer, points, reason } = contribution;
  const isGathered = reason.code === 'smaller';
  const date = isGathered ? undefined : contribution.date;
  const words = wordsBehind(contribution, dossier);
  const sentence = say(advice.reasons, reason);
  const inMarks = words?.isSpoken === true ? quoted(words.text, words.language) : words?.text;
  // Several small sources in one line open the dossier, where each is read and corrected.
  const mayBeCorrected = !isStruck && !isGathered;
  const heard = framingHeard(contribution, framing);
  const open = () =>
    isGathered
      ? surroundings.openWorkspace(recordRoute('people', dossier.person.id))
      : onOpen({ pointer, framing: heard });
  return (
    <li className={classNames(styles.line, isStruck && styles.struck)}>
      <span className={isStruck ? undefined : points < 0 ? styles.minus : styles.plus}>
        {isStruck ? null : (
          <>
            <span aria-hidden="true">{points < 0 ? '−' : '+'}</span>
            <span className="visually-hidden">{points < 0 ? panel.againstSign : panel.for}</span>
          </>
        )}
      </span>
      <span>
        {isStruck ? (
          <s lang={words?.language}>{inMarks ?? sentence}</s>
        ) : words === null ? (
          <SourceLink onOpen={open}>{sentence}</SourceLink>
        ) : (
          <>
            <SourceLink onOpen={open}>
              <q className={words.isSpoken ? styles.spoken : undefined} lang={words.language}>
                {inMarks}
              </q>
            </SourceLink>{' '}
          </>
        )}
        {isStruck || (words === null && date === undefined) ? null : (
          <span className={styles.sentence}>
            {words === null ? null : `${sentence} `}
            {date === undefined ? null : <CivilDate value={date} />}
          </span>
        )}
      </span>
      {mayBeCorrected ? (
        <button
          type="button"
          className={styles.correct}
          aria-expanded={isCorrecting}
          aria-label={source.correctThis(sentence)}
          title={source.correct}
          onClick={onCorrect}
        >
          <Icon name="more" />
        </button>
      ) : null}
      {isCorrecting ? (
        <div className={styles.correcting}>
          <CorrectReason pointer={pointer} framing={heard} issue={issue} dossier={dossier} />
        </div>
      ) : null}
    </li>
  );
}
