// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Button } from '../../../components/ui/button';
import { ComboBox } from '../../../components/ui/combo-box';
import { DateField } from '../../../components/ui/date-field';
import { ConfirmDialog } from '../../../components/ui/dialog';
import { foldWords, matcherOf } from '../../../components/ui/match-words';
import { MultiComboBox } from '../../../components/ui/multi-combo-box';
import { MultilingualField } from '../../../components/ui/multilingual-field';
import { RecordTable } from '../../../components/ui/record-table';
import { TagField } from '../../../components/ui/tag-field';
import { TextField } from '../../../components/ui/text-field';
import { ToastProvider, useToast } from '../../../components/ui/toast';
import { WordsProvider } from '../../../components/words';
import type { InterfaceLanguage, Multilingual } from '../../../domain/shared/language';
import { expectNoBarriers } from '../../support/office';

function show(content: ReactNode, language: InterfaceLanguage = 'en') {
  return render(<WordsProvider language={language}>{content}</WordsProvider>);
}

const THOUSANDS = Array.from({ length: 5_000 }, (_, at) => ({ value: `p${at}`, label: `Person ${at} Élan` }));

function Chooser({ onChoice }: { onChoice: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ComboBox
      label="Who"
      value={value}
      choices={THOUSANDS}
      onChange={(chosen) => {
        setValue(chosen);
        onChoice(chosen);
      }}
    />
  );
}

test('typed words match beginnings of words, without accents, case and order', () => {
  expect(matcherOf('dhondt')(foldWords('Éléonore D’Hondt'))).toBe(false);
  expect(matcherOf('hondt ele')(foldWords('Éléonore D’Hondt'))).toBe(true);
  expect(matcherOf('van BOSS')(foldWords('Anneleen Van Bossuyt'))).toBe(true);
  expect(matcherOf('ossuyt')(foldWords('Anneleen Van Bossuyt'))).toBe(false);
  expect(matcherOf('  ')(foldWords('Anneleen Van Bossuyt'))).toBe(true);
});

test('one of thousands is found by any words of the name, and the list stays short', async () => {
  const user = userEvent.setup();
  const chosen: (string | null)[] = [];
  const { container } = show(<Chooser onChoice={(value) => chosen.push(value)} />);
  const field = screen.getByRole('combobox', { name: 'Who' });
  await user.type(field, 'elan');
  expect(await screen.findAllByRole('option')).toHaveLength(40);
  expect(screen.getByText('4960 more: keep typing')).toBeInTheDocument();
  await user.clear(field);
  await user.type(field, '4321');
  await user.click(await screen.findByRole('option', { name: 'Person 4321 Élan' }));
  expect(field).toHaveValue('Person 4321 Élan');
  await user.clear(field);
  expect(chosen).toEqual(['p4321', null]);
  await expectNoBarriers(container);
});

test('a name that nobody bears says so, and leaving the field keeps what was chosen before', async () => {
  const user = userEvent.setup();
  show(<Chooser onChoice={() => undefined} />);
  const field = screen.getByRole('combobox', { name: 'Who' });
  await user.type(field, '17 elan');
  await user.keyboard('{ArrowDown}{Enter}');
  const kept = (field as HTMLInputElement).value; // an input by its role
  await user.type(field, 'zzz');
  expect(await screen.findByText('Nothing by that name')).toBeInTheDocument();
  await user.tab();
  await waitFor(() => expect(field).toHaveValue(kept));
});

function Collector() {
  const [values, setValues] = useState<string[]>([]);
  return <MultiComboBox label="With whom" values={values} choices={THOUSANDS.slice(0, 50)} onChange={setValues} />;
}

test('several are collected one after the other and taken away again, by keyboard alone', async () => {
  const user = userEvent.setup();
  const { container } = show(<Collector />);
  const field = screen.getByRole('combobox', { name: 'With whom' });
  for (const words of ['person 7', 'person 8']) {
    await user.type(field, words);
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(field).toHaveValue('');
  }
  const list = screen.getByRole('list', { name: 'With whom' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  await user.click(within(list).getByRole('button', { name: 'Remove Person 7 Élan' }));
  expect(within(list).getByText('Person 8 Élan')).toBeInTheDocument();
  await user.type(field, 'person 7');
  await screen.findAllByRole('option');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  await expectNoBarriers(container);
});

function Words({ onWords }: { onWords: (words: string[]) => void }) {
  const [words, setWords] = useState<string[]>([]);
  return (
    <TagField
      label="Keywords"
      values={words}
      onChange={(next) => {
        setWords(next);
        onWords(next);
      }}
    />
  );
}

test('words are added by Enter, by a pasted list and by leaving the field, each once', async () => {
  const user = userEvent.setup();
  let words: string[] = [];
  const { container } = show(<Words onWords={(next) => (words = next)} />);
  const field = screen.getByRole('textbox', { name: 'Keywords' });
  await user.type(field, 'child detention{Enter}');
  await user.click(field);
  await user.paste('closed centre; child detention, return house');
  await user.type(field, 'alternatives');
  await user.tab();
  expect(words).toEqual(['child detention', 'closed centre', 'return house', 'alternatives']);
  await expectNoBarriers(container);
});

test('Enter on an empty list of words does not send the form around it', async () => {
  const user = userEvent.setup();
  let sent = 0;
  show(
    <form
      aria-label="Issue"
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      <Words onWords={() => undefined} />
      <button type="submit">Save</button>
    </form>,
  );
  await user.type(screen.getByRole('textbox', { name: 'Keywords' }), 'return house{Enter}{Enter}');
  expect(sent).toBe(0);
});

function Day({ onDay, error }: { onDay: (day: string) => void; error?: string }) {
  const [day, setDay] = useState('2026-11-09');
  return (
    <DateField
      label="Day"
      value={day}
      onChange={(next) => {
        setDay(next);
        onDay(next);
      }}
      error={error}
    />
  );
}

test.each([
  ['fr', 'jour'],
  ['nl', 'dag'],
  ['en', 'day'],
] as const)('a day is typed in the order of the language (%s) and kept as YYYY-MM-DD', async (language, name) => {
  const user = userEvent.setup();
  let day = '';
  const { container } = show(<Day onDay={(next) => (day = next)} />, language);
  const parts = screen.getAllByRole('spinbutton');
  expect(parts[0]).toHaveAccessibleName(new RegExp(name, 'u'));
  await user.click(parts[0] as HTMLElement); // there are three
  await user.keyboard('14');
  await user.keyboard('03');
  expect(day).toBe('2026-03-14');
  await expectNoBarriers(container);
});

test('what is wrong with a field is read with it', () => {
  show(<TextField label="Source" value="" onChange={() => undefined} isRequired error="Fill this in." />);
  const field = screen.getByRole('textbox', { name: /Source/u });
  expect(field).toBeInvalid();
  expect(field).toBeRequired();
  expect(field).toHaveAccessibleDescription('Fill this in.');
});

function Texts({ onText }: { onText: (text: Multilingual) => void }) {
  const [text, setText] = useState<Multilingual>({ fr: 'Soins' });
  return (
    <MultilingualField
      label="Title"
      value={text}
      onChange={(next) => {
        setText(next);
        onText(next);
      }}
      statuses={{ fr: 'checked' }}
      onStatusChange={() => undefined}
    />
  );
}

test('a text stands in four languages side by side; an emptied one is left out', async () => {
  const user = userEvent.setup();
  let text: Multilingual = {};
  const { container } = show(<Texts onText={(next) => (text = next)} />);
  const group = screen.getByRole('group', { name: 'Title' });
  expect(within(group).getAllByRole('textbox')).toHaveLength(4);
  expect(within(group).getByRole('textbox', { name: 'Dutch' })).toHaveAttribute('lang', 'nl');
  await user.type(within(group).getByRole('textbox', { name: 'Dutch' }), 'Zorg');
  await user.clear(within(group).getByRole('textbox', { name: 'French' }));
  expect(text).toEqual({ nl: 'Zorg' });
  expect(within(group).getByRole('button', { name: /checked.*State of the text, French/u })).toBeInTheDocument();
  await expectNoBarriers(container);
});

test.each([
  ['nl', ['nl', 'fr', 'en', 'de']],
  ['fr', ['fr', 'nl', 'en', 'de']],
  ['en', ['fr', 'nl', 'en', 'de']],
] as const)('who works in %s writes a text in the order %j', (own, order) => {
  show(<Texts onText={() => undefined} />, own);
  expect(screen.getAllByRole('textbox').map((field) => field.lang)).toEqual(order);
});

test('a table of 20,000 rows shows a hundred, sorts, and shows more when asked', async () => {
  const user = userEvent.setup();
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    id: `${at}`,
    name: `Name ${20_000 - at}`,
    date: at % 7 === 0 ? '' : '2026-01-01',
  }));
  const { container } = show(
    <RecordTable
      label="People"
      rows={rows}
      rowKey={(row) => row.id}
      order={{ column: 'name', descending: false }}
      columns={[
        { id: 'name', title: 'Name', render: (row) => row.name, sortKey: (row) => row.name },
        { id: 'date', title: 'Date', render: (row) => row.date, sortKey: (row) => row.date, startsDescending: true },
      ]}
    />,
  );
  const headers = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(headers()).toHaveLength(100);
  expect(headers()[0]).toBe('Name 1');
  expect(headers()[1]).toBe('Name 2'); // numbers within names count as numbers
  await user.click(screen.getByRole('button', { name: 'Show 100 more' }));
  expect(headers()).toHaveLength(200);
  await user.click(screen.getByRole('button', { name: 'Date' }));
  expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getAllByRole('cell')[0]).toHaveTextContent('2026-01-01'); // empty dates come last
  await expectNoBarriers(container);
});

function ByWho({ names }: { names: ReadonlyMap<string, string> }) {
  return (
    <RecordTable
      label="Notes"
      rows={NOTES}
      rowKey={(row) => row.id}
      order={{ column: 'who', descending: false }}
      columns={[{ id: 'who', title: 'Who', render: (row) => row.id, sortKey: (row) => names.get(row.id) ?? '' }]}
    />
  );
}

const NOTES = [{ id: 'first' }, { id: 'second' }];

test('rows are put in order again once the names they are sorted by have come', () => {
  const { rerender } = show(<ByWho names={new Map()} />);
  const order = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(order()).toEqual(['first', 'second']);
  rerender(
    <ByWho
      names={
        new Map([
          ['first', 'Osei'],
          ['second', 'Diallo'],
        ])
      }
    />,
  );
  expect(order()).toEqual(['second', 'first']);
});

function Asking({ onConfirm }: { onConfirm: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Remove…</Button>
      <ConfirmDialog
        title="Remove the sample?"
        action="Remove it"
        isOpen={isOpen}
        onConfirm={onConfirm}
        onClose={() => setOpen(false)}
      >
        <p>For good.</p>
      </ConfirmDialog>
    </>
  );
}

test('a question is asked in a dialog that Escape closes, and focus returns to what opened it', async () => {
  const user = userEvent.setup();
  let confirmed = 0;
  show(<Asking onConfirm={() => (confirmed += 1)} />);
  const opener = screen.getByRole('button', { name: 'Remove…' });
  await user.click(opener);
  const dialog = await screen.findByRole('alertdialog', { name: 'Remove the sample?' });
  await expectNoBarriers(dialog);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await waitFor(() => expect(opener).toHaveFocus());
  expect(confirmed).toBe(0);
  await user.click(opener);
  await user.click(await screen.findByRole('button', { name: 'Remove it' }));
  expect(confirmed).toBe(1);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

function Deed({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return <Button onPress={() => toast('Moved to the trash.', onUndo)}>Move</Button>;
}

test('a deed is announced with a way back, and can be dismissed', async () => {
  const user = userEvent.setup();
  let undone = 0;
  const { container } = show(
    <ToastProvider>
      <Deed onUndo={() => (undone += 1)} />
    </ToastProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Move' }));
  const region = screen.getByRole('region', { name: 'Messages' });
  expect(region).toHaveAttribute('aria-live', 'polite');
  expect(within(region).getByText('Moved to the trash.')).toBeInTheDocument();
  await expectNoBarriers(container);
  await user.click(within(region).getByRole('button', { name: 'Undo' }));
  expect(undone).toBe(1);
  expect(within(region).queryByText('Moved to the trash.')).toBeNull();
});
