import { useState } from 'react';
import type { Framing } from '../../domain/framing/framings';
import type { RecordProblem } from '../../domain/record-problems';
import type { Multilingual } from '../../domain/shared/language';
import { problemsByLanguage } from '../record/field-label';
import { FieldGroup } from '../record/record-form';
import { IconButton } from '../ui/button';
import { MultilingualField } from '../ui/multilingual-field';
import { Select } from '../ui/select';
import { useWords } from '../words';
import styles from './arguments-field.module.css';

type Arguments = Readonly<Partial<Record<Framing, Multilingual | undefined>>>;

/** One argument per framing, for the framings that have one. Adding one leads into its first text. */
export function ArgumentsField({
  label,
  value,
  onChange,
  problems,
  framings,
}: {
  label: string;
  value: Arguments;
  onChange: (value: Partial<Record<Framing, Multilingual>>) => void;
  problems: readonly RecordProblem[];
  framings: readonly Framing[];
}) {
  const words = useWords();
  const { ui, workspace } = words;
  const [added, setAdded] = useState<Framing | null>(null);
  const held = framings.filter((framing) => value[framing] !== undefined);
  const missing = framings.filter((framing) => value[framing] === undefined);

  function write(framing: Framing, text: Multilingual | null) {
    const entries = framings.flatMap((other) => {
      const kept = other === framing ? text : value[other];
      return kept === null || kept === undefined ? [] : [[other, kept] as const];
    });
    onChange(Object.fromEntries(entries));
  }

  return (
    <FieldGroup title={label} description={workspace.argumentsHint}>
      {held.map((framing) => (
        <div
          key={framing}
          className={styles.argument}
          ref={(place) => {
            if (framing !== added || place === null) return;
            place.querySelector('textarea')?.focus();
            setAdded(null);
          }}
        >
          <MultilingualField
            label={words.framing.framings[framing].label}
            value={value[framing] ?? {}}
            onChange={(text) => write(framing, text)}
            isLong
            errors={problemsByLanguage(words, problems, `arguments.${framing}`)}
          />
          <IconButton
            icon="close"
            label={ui.remove(words.framing.framings[framing].label)}
            onPress={() => write(framing, null)}
          />
        </div>
      ))}
      {missing.length === 0 ? null : (
        <div className={styles.add}>
          <Select
            label={workspace.addArgument}
            value={null}
            choices={missing.map((framing) => ({ value: framing, label: words.framing.framings[framing].label }))}
            onChange={(framing) => {
              write(framing, {});
              setAdded(framing);
            }}
          />
        </div>
      )}
    </FieldGroup>
  );
}
