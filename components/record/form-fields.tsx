import type { ReactNode } from 'react';
import type { Framing } from '../../domain/framing/framings';
import type { RecordProblem } from '../../domain/record-problems';
import type { DraftOf, TableName } from '../../domain/records';
import type { Language, Multilingual } from '../../domain/shared/language';
import type { Catalogue } from '../../locales/catalogue';
import { Checkbox, RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { MultiComboBox } from '../ui/multi-combo-box';
import { MultilingualField } from '../ui/multilingual-field';
import { PartialDateField } from '../ui/partial-date-field';
import { Select, type Choice } from '../ui/select';
import { TagField } from '../ui/tag-field';
import { TextArea, TextField } from '../ui/text-field';
import { labelOfPlace, problemAt, problemsByLanguage } from './field-label';
import type { FormOf } from './form-values';
import { type Picker, FramingsPicker, IssuePicker, IssuesPicker, PeoplePicker, PersonPicker } from './pickers';
import type { RecordForm } from './use-record-form';

/** The fields of a table that hold values of this kind. */
type Holding<Table extends TableName, Held> = {
  [Field in keyof DraftOf<Table>]-?: Held extends NonNullable<DraftOf<Table>[Field]> ? Field : never;
}[keyof DraftOf<Table>] &
  string;

/** The fields of a table whose value is one of a closed list. */
type Chosen<Table extends TableName> = {
  [Field in keyof DraftOf<Table>]-?: NonNullable<DraftOf<Table>[Field]> extends string ? Field : never;
}[keyof DraftOf<Table>] &
  string;

/** The fields of a table that are lists of a closed list. */
type ChosenList<Table extends TableName> = {
  [Field in keyof DraftOf<Table>]-?: NonNullable<DraftOf<Table>[Field]> extends readonly string[] ? Field : never;
}[keyof DraftOf<Table>] &
  string;

type ValueOf<Table extends TableName, Field extends keyof DraftOf<Table>> = NonNullable<DraftOf<Table>[Field]> & string;
type EntryOf<Table extends TableName, Field extends keyof DraftOf<Table>> =
  NonNullable<DraftOf<Table>[Field]> extends readonly (infer Entry extends string)[] ? Entry : never;

interface Asked {
  readonly isRequired?: boolean;
  readonly description?: string;
}

/**
 * The fields of a record being typed, as functions from the name of a field to its control: label, value, change and what is wrong
 * with it follow from the name. An editor says only which fields, in which order, and how they are asked.
 */
export interface FormFields<Table extends TableName> {
  readonly values: FormOf<Table>;
  readonly set: RecordForm<Table>['set'];
  readonly setAll: RecordForm<Table>['setAll'];
  readonly problems: readonly RecordProblem[];
  /** What is wrong with a field or inside it. */
  wrong(place: string): string | undefined;
  text(at: Holding<Table, string>, asked?: Asked & { type?: 'url'; placeholder?: string }): ReactNode;
  longText(at: Holding<Table, string>, asked?: Asked & { rows?: number; language?: Language | undefined }): ReactNode;
  date(at: Holding<Table, string>, asked?: Asked): ReactNode;
  /** A year, a month or a day, as sources give them. */
  partialDate(at: Holding<Table, string>, asked?: Asked): ReactNode;
  /** A text in several languages. */
  texts(at: Holding<Table, Multilingual>, asked?: Asked & { isLong?: boolean }): ReactNode;
  /** One of a list, folded. */
  choice<Field extends Chosen<Table>>(
    at: Field,
    choices: readonly Choice<ValueOf<Table, Field>>[],
    asked?: Asked,
  ): ReactNode;
  /** One of a few, all in sight. */
  oneOf<Field extends Chosen<Table>>(
    at: Field,
    choices: readonly Choice<ValueOf<Table, Field>>[],
    onChange?: (value: ValueOf<Table, Field>) => void,
  ): ReactNode;
  /** Several of a list. */
  manyOf<Field extends ChosenList<Table>>(at: Field, choices: readonly Choice<EntryOf<Table, Field>>[]): ReactNode;
  check(at: Holding<Table, boolean>, asked?: Asked): ReactNode;
  /** Words typed one after the other. */
  tags(at: Holding<Table, string[]>, asked?: Asked): ReactNode;
  framings(at: Holding<Table, Framing[]>): ReactNode;
  /** What a picker of `pickers.tsx` takes, for a field that names one other record. */
  picker<Field extends Chosen<Table>>(at: Field): Picker<ValueOf<Table, Field> | null>;
  /** The one person or issue that the record is about, of those it could name; and all of them. */
  person(asked?: Asked): ReactNode;
  people(asked?: Asked): ReactNode;
  issue(asked?: Asked): ReactNode;
  issues(asked?: Asked): ReactNode;
}

/** The controls of a form; see `FormFields`. */
export function fieldsOf<Table extends TableName>(form: RecordForm<Table>, words: Catalogue): FormFields<Table> {
  const { values, problems, set, setAll } = form;
  const wrong = (place: string) => problemAt(words, problems, place);
  // The types above say which name goes with which function; inside, a field holds what its function shows.
  const inside = (at: string): unknown => Reflect.get(values, at);
  const textIn = (at: string) => (inside(at) ?? '') as string;
  const listIn = (at: string) => (inside(at) || []) as never[];
  const oneIn = (at: string) => (inside(at) || null) as never;
  const change = (at: string, value: unknown) => setAll({ [at]: value } as Partial<FormOf<Table>>);
  const named = (at: string) => ({ label: labelOfPlace(words, form.table, at), error: wrong(at) });
  const bound = (at: string) => ({ ...named(at), onChange: (value: unknown) => change(at, value) });
  const picked = (at: string) => ({ label: named(at).label, problems, place: at });
  const only = (at: string) => (id: string | null) => change(at, id === null ? [] : [id]);
  const all = (at: string) => (ids: readonly string[]) => change(at, [...ids]);
  return {
    values,
    set,
    setAll,
    problems,
    wrong,
    text: (at, asked) => <TextField {...asked} {...bound(at)} value={textIn(at)} />,
    longText: (at, asked) => <TextArea {...asked} {...bound(at)} value={textIn(at)} />,
    date: (at, asked) => <DateField {...asked} {...bound(at)} value={textIn(at)} />,
    partialDate: (at, asked) => <PartialDateField {...asked} {...bound(at)} value={textIn(at)} />,
    texts: (at, asked) => (
      <MultilingualField
        {...asked}
        {...bound(at)}
        value={inside(at) || {}}
        errors={problemsByLanguage(words, problems, at)}
      />
    ),
    choice: (at, choices, asked) => <Select {...asked} {...bound(at)} value={oneIn(at)} choices={choices} />,
    oneOf: (at, choices, onChange) => (
      <RadioGroup
        {...bound(at)}
        {...(onChange === undefined ? {} : { onChange })}
        value={oneIn(at)}
        choices={choices}
        isInline
      />
    ),
    manyOf: (at, choices) => <MultiComboBox {...bound(at)} values={listIn(at)} choices={choices} />,
    check: (at, asked) => (
      <Checkbox isSelected={inside(at) === true} onChange={(isOn) => change(at, isOn)} description={asked?.description}>
        {named(at).label}
      </Checkbox>
    ),
    tags: (at, asked) => <TagField {...asked} {...bound(at)} values={listIn(at)} />,
    framings: (at) => <FramingsPicker {...picked(at)} value={listIn(at)} onChange={all(at)} />,
    picker: (at) => ({
      ...picked(at),
      value: oneIn(at),
      onChange: (id) => change(at, id),
    }),
    person: (asked) => (
      <PersonPicker
        {...asked}
        {...picked('personIds')}
        value={listIn('personIds')[0] ?? null}
        onChange={only('personIds')}
      />
    ),
    people: (asked) => (
      <PeoplePicker {...asked} {...picked('personIds')} value={listIn('personIds')} onChange={all('personIds')} />
    ),
    issue: (asked) => (
      <IssuePicker
        {...asked}
        {...picked('issueIds')}
        value={listIn('issueIds')[0] ?? null}
        onChange={only('issueIds')}
      />
    ),
    issues: (asked) => (
      <IssuesPicker {...asked} {...picked('issueIds')} value={listIn('issueIds')} onChange={all('issueIds')} />
    ),
  };
}
