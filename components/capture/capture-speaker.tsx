import type { Capture } from '../../domain/statement/capture';
import { usePeopleChoices } from '../record/record-names';
import { ComboBox } from '../ui/combo-box';
import { ChipToggle } from '../ui/chip';
import { useLanguage, useWords } from '../words';
import styles from './capture-form.module.css';

/** Who said it, with what that was guessed from; of several speakers, the officer presses the right one. */
export function CaptureSpeaker({
  capture,
  onChange,
  error,
}: {
  capture: Capture;
  onChange: (fields: Partial<Capture>) => void;
  error: string | undefined;
}) {
  const { capture: words } = useWords();
  const people = usePeopleChoices();
  const guess = useSpeakerSentence(capture);
  const candidates = people.filter(({ value }) => capture.candidates.includes(value));
  return (
    <div className={styles.speaker}>
      <ComboBox
        label={capture.kind === 'note' ? words.about : words.who}
        placeholder={words.whoPlaceholder}
        value={capture.personId}
        choices={people}
        onChange={(personId) => onChange({ personId })}
        description={guess}
        error={error}
        isRequired
      />
      {candidates.length === 0 ? null : (
        <div className={styles.chips}>
          {candidates.map(({ value, label }) => (
            <ChipToggle key={value} pressed={capture.personId === value} onPress={() => onChange({ personId: value })}>
              {label}
            </ChipToggle>
          ))}
        </div>
      )}
    </div>
  );
}

function useSpeakerSentence({ guesses }: Capture): string | undefined {
  const { capture: words } = useWords();
  const language = useLanguage();
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(guesses.speakerNames);
  switch (guesses.speaker) {
    case null:
      return undefined;
    case 'several':
    case 'unknown':
      return words.guess.speaker[guesses.speaker](names);
    case 'turn':
    case 'name':
    case 'subject':
    case 'looked_at':
    case 'none':
      break;
  }
  return words.guess.speaker[guesses.speaker];
}
