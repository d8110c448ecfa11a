import { useState } from 'react';
import type { PersonId } from '../../domain/person/schema';
import { isFullName, newPerson } from '../../domain/person/new-person';
import type { Capture } from '../../domain/statement/capture';
import { usePeopleChoices } from '../record/record-names';
import { useOffice } from '../office';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { ChipToggle } from '../ui/chip';
import type { Choice } from '../ui/select';
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
      <AddSpeakers capture={capture} known={people} onAdded={(personId) => onChange({ personId })} />
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

/** Who speaks by the page's own label and is not in the workspace: one press adds the person, so that the words find their place. */
function AddSpeakers({
  capture: { guesses, personId },
  known,
  onAdded,
}: {
  capture: Capture;
  known: readonly Choice<PersonId>[];
  onAdded: (personId: PersonId) => void;
}) {
  const { capture: words } = useWords();
  const office = useOffice();
  const [isFailed, setFailed] = useState(false);
  const unknown = guesses.speakerNames.filter((name) => isFullName(name) && !known.some(({ label }) => label === name));
  const asks = guesses.speaker === 'unknown' || guesses.speaker === 'several';
  if (!asks || personId !== null || unknown.length === 0) return null;
  const add = async (name: string) => {
    const added = await office.write.create('people', newPerson(name));
    if (added.ok) onAdded(added.value.id);
    else setFailed(true);
  };
  return (
    <div className={styles.chips}>
      {unknown.map((name) => (
        <Button key={name} onPress={() => void add(name)}>
          {words.addSpeaker(name)}
        </Button>
      ))}
      {isFailed ? <p role="alert">{words.notSaved}</p> : null}
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
