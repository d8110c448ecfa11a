import { ASK_LADDER, type AskLevel } from '../../domain/framing/framings';
import type { RecordProblem } from '../../domain/record-problems';
import type { Multilingual } from '../../domain/shared/language';
import { problemsByLanguage } from '../record/field-label';
import { FieldGroup } from '../record/record-form';
import { MultilingualField } from '../ui/multilingual-field';
import { useWords } from '../words';

/** The three steps of an ask, each in four languages. */
export function AskLadderField({
  label,
  value,
  onChange,
  problems,
}: {
  label: string;
  value: Readonly<Partial<Record<AskLevel, Multilingual | undefined>>>;
  onChange: (level: AskLevel, text: Multilingual) => void;
  problems: readonly RecordProblem[];
}) {
  const words = useWords();
  return (
    <FieldGroup title={label} description={words.workspace.ladderHint}>
      {ASK_LADDER.map((level) => (
        <MultilingualField
          key={level}
          label={words.framing.askLevels[level]}
          value={value[level] ?? {}}
          onChange={(text) => onChange(level, text)}
          isLong
          errors={problemsByLanguage(words, problems, `asks.${level}`)}
        />
      ))}
    </FieldGroup>
  );
}
