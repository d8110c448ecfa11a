import { useState } from 'react';
import { readTypedDate, writeTypedDate } from '../../domain/shared/typed-date';
import type { FieldWords } from './field';
import { TextField } from './text-field';

/**
 * A date of which only the year or the month may be known, typed as people type it.
 * @param value - Partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`), or what was typed when it is no date yet.
 */
export function PartialDateField({
  value,
  onChange,
  ...words
}: FieldWords & { value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(() => writeTypedDate(value));
  const meant = readTypedDate(typed) ?? typed;
  return (
    <TextField
      {...words}
      // What is typed stays as it is typed, until the value comes from elsewhere.
      value={meant === value ? typed : writeTypedDate(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(readTypedDate(text) ?? text);
      }}
    />
  );
}
