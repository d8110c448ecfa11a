import { useMemo } from 'react';
import { suggestFrames } from '../../domain/framing/suggest-frames';
import type { Language } from '../../domain/shared/language';
import type { ConfirmedFrame } from '../../domain/statement/schema';
import { ChipToggle } from '../ui/chip';
import { useWords } from '../words';
import styles from './suggested-framings.module.css';

/**
 * What the lexicon sees in the words, for the officer to confirm. It is a suggestion and said to be one: what is not confirmed counts at
 * 0.6 at most (METHOD.md C3.2).
 */
export function SuggestedFramings({
  text,
  language,
  confirmed,
  onChange,
}: {
  text: string;
  language: Language | undefined;
  confirmed: readonly ConfirmedFrame[];
  onChange: (frames: ConfirmedFrame[]) => void;
}) {
  const { capture, framing } = useWords();
  const suggested = useMemo(() => suggestFrames(text, language).frames, [text, language]);
  if (suggested.length === 0) return null;
  const isConfirmed = (name: ConfirmedFrame['framing']) => confirmed.some((one) => one.framing === name);
  return (
    <fieldset className={styles.suggested}>
      <legend className={styles.legend}>{capture.seems}</legend>
      <div className={styles.chips}>
        {suggested.map(({ framing: name, polarity }) => (
          <ChipToggle
            key={name}
            pressed={isConfirmed(name)}
            onPress={() =>
              onChange(
                isConfirmed(name)
                  ? confirmed.filter((one) => one.framing !== name)
                  : [...confirmed, { framing: name, polarity, strength: 1 }],
              )
            }
          >
            {polarity === 'rejected' ? capture.rejects(framing.framings[name].label) : framing.framings[name].label}
          </ChipToggle>
        ))}
      </div>
    </fieldset>
  );
}
