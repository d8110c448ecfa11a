import { UPTAKE_KINDS, type Uptake } from '../../domain/issue/schema';
import { useOffice } from '../office';
import { choicesOf } from '../record/pickers';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

/** What became of a recommendation, each time with the text in which it can be seen (METHOD.md ). */
export function UptakeField({
  value,
  onChange,
  error,
}: {
  value: readonly Uptake[];
  onChange: (value: Uptake[]) => void;
  error: string | undefined;
}) {
  const { recommendation: words, records } = useWords();
  const today = useOffice().today();
  const label = records.fields.recommendations.uptake;
  const field = records.fields.evidence;
  return (
    <FieldGroup title={label} description={words.uptakeHint}>
      <Rows<Uptake>
        label={label}
        isLabelHidden
        rows={value}
        onChange={onChange}
        blank={() => ({ date: today, kind: 'mentioned', source: '' })}
        add={words.addUptake}
        nameOf={({ date, kind }) => `${date}, ${words.uptakes[kind]}`}
        error={error}
        render={(row, change) => (
          <FieldRow>
            <DateField label={field.date} value={row.date} onChange={(date) => change({ ...row, date })} />
            <Select
              label={label}
              value={row.kind}
              choices={choicesOf(words.uptakes, UPTAKE_KINDS)}
              onChange={(kind) => change({ ...row, kind })}
            />
            <TextField
              label={field.source}
              value={row.source}
              onChange={(source) => change({ ...row, source })}
              isRequired
            />
          </FieldRow>
        )}
      />
    </FieldGroup>
  );
}
