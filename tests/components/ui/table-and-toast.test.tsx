// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { RecordTable } from '../../../components/ui/record-table';
import { ToastProvider, useToast } from '../../../components/ui/toast';
import { WordsProvider } from '../../../components/words';

afterEach(() => vi.useRealTimers());

const NOTES = [
  { id: 'undated', date: '' },
  { id: 'old', date: '2020-05-01' },
  { id: 'new', date: '2026-10-01' },
];

test('what has no date comes last, whichever way the dates are sorted', () => {
  render(
    <WordsProvider language="en">
      <RecordTable
        label="Notes"
        rows={NOTES}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', title: 'Name', render: ({ id }) => id },
          {
            id: 'date',
            title: 'Date',
            render: ({ date }) => date,
            sortKey: ({ date }) => date,
            startsDescending: true,
          },
        ]}
      />
    </WordsProvider>,
  );
  const order = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(order()).toEqual(['undated', 'old', 'new']);
  fireEvent.click(screen.getByRole('button', { name: 'Date' }));
  expect(order()).toEqual(['new', 'old', 'undated']);
  fireEvent.click(screen.getByRole('button', { name: 'Date' }));
  expect(order()).toEqual(['old', 'new', 'undated']);
});

function Mover() {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast('Moved to the trash.', () => undefined)}>
      Move
    </button>
  );
}

test('a message goes by itself, but not from under whoever points at it', () => {
  vi.useFakeTimers();
  render(
    <WordsProvider language="en">
      <ToastProvider>
        <Mover />
      </ToastProvider>
    </WordsProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Move' }));
  const message = screen.getByText('Moved to the trash.');
  fireEvent.pointerEnter(message);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText('Moved to the trash.')).toBeVisible();
  fireEvent.pointerLeave(message);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.queryByText('Moved to the trash.')).toBeNull();
});
