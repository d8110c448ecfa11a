// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { PartialDateField } from '../../../components/ui/partial-date-field';
import { WordsProvider } from '../../../components/words';

function Form({ first }: { first: string }) {
  const [value, setValue] = useState(first);
  return (
    <WordsProvider language="en">
      <PartialDateField label="Born" value={value} onChange={setValue} />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('1981-02')}>
        Restore
      </button>
    </WordsProvider>
  );
}

test('a date is shown and typed with the day first, and kept as sources give it', async () => {
  render(<Form first="1970-03-14" />);
  const field = screen.getByRole('textbox', { name: 'Born' });
  expect(field).toHaveValue('14/03/1970');
  await userEvent.clear(field);
  await userEvent.type(field, '1/9/1975');
  expect(field).toHaveValue('1/9/1975');
  expect(screen.getByRole('status')).toHaveTextContent('1975-09-01');
});

test('what is no date yet is not touched, and a value from elsewhere is shown', async () => {
  render(<Form first="" />);
  const field = screen.getByRole('textbox', { name: 'Born' });
  await userEvent.type(field, 'about 1975');
  expect(field).toHaveValue('about 1975');
  await userEvent.click(screen.getByRole('button', { name: 'Restore' }));
  expect(field).toHaveValue('02/1981');
});
