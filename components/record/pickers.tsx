import type { RecordProblem } from '../../domain/record-problems';
import type { RecordOf } from '../../domain/records';
import { ASK_LEVELS, FRAMINGS, type AskLevel, type Framing } from '../../domain/framing/framings';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { LANGUAGES, type Language } from '../../domain/shared/language';
import { ComboBox } from '../ui/combo-box';
import { MultiComboBox } from '../ui/multi-combo-box';
import type { Choice } from '../ui/select';
import { useWords } from '../words';
import { problemAt } from './field-label';
import { useIssueChoices, useOrganizationChoices, usePeopleChoices } from './record-names';

/** What a picker of records takes. */
export interface Picker<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly problems: readonly RecordProblem[];
  /** Where in the record, for what is wrong. */
  readonly place: string;
  readonly isRequired?: boolean;
}

/** One person. */
export function PersonPicker({ value, problems, place, ...rest }: Picker<PersonId | null>) {
  const words = useWords();
  return <ComboBox {...rest} value={value} choices={usePeopleChoices()} error={problemAt(words, problems, place)} />;
}

/** Several people. */
export function PeoplePicker({ value, problems, place, ...rest }: Picker<readonly PersonId[]>) {
  const words = useWords();
  return (
    <MultiComboBox {...rest} values={value} choices={usePeopleChoices()} error={problemAt(words, problems, place)} />
  );
}

/** One issue. */
export function IssuePicker({ value, problems, place, ...rest }: Picker<IssueId | null>) {
  const words = useWords();
  return <ComboBox {...rest} value={value} choices={useIssueChoices()} error={problemAt(words, problems, place)} />;
}

/** Several issues. */
export function IssuesPicker({ value, problems, place, ...rest }: Picker<readonly IssueId[]>) {
  const words = useWords();
  return (
    <MultiComboBox {...rest} values={value} choices={useIssueChoices()} error={problemAt(words, problems, place)} />
  );
}

/** One organisation. */
export function OrganizationPicker({
  value,
  problems,
  place,
  ...rest
}: Picker<RecordOf<'organizations'>['id'] | null>) {
  const words = useWords();
  return (
    <ComboBox {...rest} value={value} choices={useOrganizationChoices()} error={problemAt(words, problems, place)} />
  );
}

/** Several framings. */
export function FramingsPicker({ value, problems, place, ...rest }: Picker<readonly Framing[]>) {
  const words = useWords();
  return (
    <MultiComboBox {...rest} values={value} choices={useFramingChoices()} error={problemAt(words, problems, place)} />
  );
}

/** The framings in the order of the method. */
export function useFramingChoices(): readonly Choice<Framing>[] {
  const { framing: words } = useWords();
  return FRAMINGS.map((framing) => ({ value: framing, label: words.framings[framing].label }));
}

/** The steps of the ask ladder. */
export function useAskLevelChoices(): readonly Choice<AskLevel>[] {
  return choicesOf(useWords().framing.askLevels, ASK_LEVELS);
}

/** The languages of passages and documents. */
export function useLanguageChoices(): readonly Choice<Language>[] {
  return choicesOf(useWords().ui.languages, LANGUAGES);
}

/**
 * The choices of a closed list, named by a part of the catalogue.
 * @param values - Which, in which order; without it all that have a name, in the order of the catalogue.
 */
export function choicesOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
  // Object.keys widens: these are exactly the keys of the record.
  values: readonly Value[] = Object.keys(names) as Value[],
): Choice<Value>[] {
  return values.map((value) => ({ value, label: names[value] }));
}
