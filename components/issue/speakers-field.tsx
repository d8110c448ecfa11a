import type { Speaker } from '../../domain/issue/speaker';
import { PROFESSIONS } from '../../domain/person/schema';
import type { RecordProblem } from '../../domain/record-problems';
import { choicesOf, FramingsPicker, useLanguageChoices } from '../record/pickers';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { MultiComboBox } from '../ui/multi-combo-box';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

/** Stands for "no profession noted" among the professions. */
const NONE = 'none';

/** Experts, partners and witnesses who can speak on the issue, each with what they can speak of and in which languages. */
export function SpeakersField({
  label,
  value,
  onChange,
  problems,
  error,
}: {
  label: string;
  value: readonly Speaker[];
  onChange: (speakers: Speaker[]) => void;
  problems: readonly RecordProblem[];
  error: string | undefined;
}) {
  const { speaker: words, records } = useWords();
  const languages = useLanguageChoices();
  return (
    <FieldGroup title={label} description={words.hint}>
      <Rows<Speaker>
        label={label}
        isLabelHidden
        rows={value}
        onChange={onChange}
        blank={() => ({ name: '', framings: [], languages: [] })}
        add={words.add}
        nameOf={({ name }, at) => (name === '' ? `${at + 1}` : name)}
        error={error}
        render={(row, change) => (
          <>
            <FieldRow>
              <TextField label={words.name} value={row.name} onChange={(name) => change({ ...row, name })} isRequired />
              <TextField
                label={words.speaksAs}
                value={row.speaksAs ?? ''}
                onChange={(speaksAs) => change(withText(row, speaksAs))}
              />
            </FieldRow>
            <FieldRow>
              <FramingsPicker
                label={words.framings}
                value={row.framings}
                onChange={(framings) => change({ ...row, framings: [...framings] })}
                problems={problems}
                place={`speakers.${value.indexOf(row)}.framings`}
              />
              <MultiComboBox
                label={words.languages}
                values={row.languages}
                choices={languages}
                onChange={(spoken) => change({ ...row, languages: spoken })}
              />
              <Select
                label={words.profession}
                value={row.profession ?? NONE}
                choices={[{ value: NONE, label: words.noProfession }, ...choicesOf(records.professions, PROFESSIONS)]}
                onChange={(profession) => change(withProfession(row, profession))}
              />
            </FieldRow>
          </>
        )}
      />
    </FieldGroup>
  );
}

function withText({ speaksAs: _before, ...row }: Speaker, speaksAs: string): Speaker {
  return speaksAs === '' ? row : { ...row, speaksAs };
}

function withProfession(
  { profession: _before, ...row }: Speaker,
  profession: NonNullable<Speaker['profession']> | typeof NONE,
): Speaker {
  return profession === NONE ? row : { ...row, profession };
}
