import { useId } from 'react';
import { FRAMINGS, OUTCOMES, type Framing } from '../../domain/framing/framings';
import type { QuickNote } from '../../domain/interaction/quick-note';
import { ChipToggle } from '../ui/chip';
import { useWords } from '../words';
import styles from './framings-tried.module.css';

/** Which framings were tried, and how each landed: what the next advice learns from. */
export function FramingsTried({
  tried,
  onChange,
  error,
}: {
  tried: QuickNote['tried'];
  onChange: (tried: QuickNote['tried']) => void;
  error?: string | undefined;
}) {
  const { interaction, framing: framingWords } = useWords();
  const said = useId();
  const unanswered = error === undefined ? null : (tried.find(({ outcome }) => outcome === null)?.framing ?? null);
  const toggle = (framing: Framing) =>
    onChange(
      tried.some((one) => one.framing === framing)
        ? tried.filter((one) => one.framing !== framing)
        : [...tried, { framing, outcome: null }],
    );
  return (
    <div className={styles.tried}>
      <fieldset className={styles.chips}>
        <legend className="visually-hidden">{interaction.framingsTried}</legend>
        {FRAMINGS.map((framing) => (
          <ChipToggle
            key={framing}
            pressed={tried.some((one) => one.framing === framing)}
            onPress={() => toggle(framing)}
          >
            {framingWords.framings[framing].label}
          </ChipToggle>
        ))}
      </fieldset>
      {tried.map(({ framing, outcome }) => (
        <fieldset
          key={framing}
          className={styles.landed}
          {...(framing === unanswered ? { 'data-unanswered': true, 'aria-describedby': said } : {})}
        >
          <legend className={styles.legend}>{interaction.howItLanded(framingWords.framings[framing].label)}</legend>
          {framing === unanswered ? (
            <p id={said} className={styles.error} role="alert">
              {error}
            </p>
          ) : null}
          <div className={styles.chips}>
            {OUTCOMES.map((candidate) => (
              <ChipToggle
                key={candidate}
                pressed={candidate === outcome}
                onPress={() =>
                  onChange(tried.map((one) => (one.framing === framing ? { framing, outcome: candidate } : one)))
                }
              >
                {framingWords.outcomes[candidate]}
              </ChipToggle>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
