// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { RadioGroup, Switch } from '../../../components/ui/checks';
import { Menu } from '../../../components/ui/menu';
import { EmptyState, Notice } from '../../../components/ui/notice';
import { Select } from '../../../components/ui/select';
import { PersonTabs } from '../../../components/ui/person-tabs';
import { WordsProvider } from '../../../components/words';
import { expectNoBarriers } from '../../support/office';

const show = (content: ReactNode) => render(<WordsProvider language="nl">{content}</WordsProvider>);

const COLOURS = [
  { value: 'a', label: 'Appel' },
  { value: 'p', label: 'Peer', note: 'zacht' },
] as const;

function Fruit() {
  const [value, setValue] = useState<'a' | 'p' | null>(null);
  return (
    <>
      <Select
        label="Fruit"
        value={value}
        choices={COLOURS}
        onChange={setValue}
        error={value === null ? 'Kies.' : undefined}
      />
      <RadioGroup label="Zelfde fruit" value={value} choices={COLOURS} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

test('one of a few is chosen with the keyboard alone, and what is wrong is read with the control', async () => {
  const user = userEvent.setup();
  const { container } = show(<Fruit />);
  const select = screen.getByRole('button', { name: /Fruit/u });
  expect(select).toHaveAccessibleDescription('Kies.');
  await user.tab();
  expect(select).toHaveFocus();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('p');
  expect(screen.getByRole('radio', { name: /Peer/u })).toBeChecked();
  await user.tab();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('status')).toHaveTextContent('a');
  await expectNoBarriers(container);
});

test('a switch has its explanation as description', async () => {
  const { container } = show(
    <Switch isSelected={false} onChange={() => undefined} description="Een pagina kan dit merken.">
      Namen onderstrepen
    </Switch>,
  );
  expect(screen.getByRole('switch', { name: 'Namen onderstrepen' })).toHaveAccessibleDescription(
    'Een pagina kan dit merken.',
  );
  await expectNoBarriers(container);
});

test('a menu opens by keyboard, acts and gives the focus back', async () => {
  const user = userEvent.setup();
  let acted = 0;
  const { container } = show(
    <Menu actions={[{ id: 'x', label: 'Weg ermee', isDanger: true, onAction: () => (acted += 1) }]} />,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  const item = await screen.findByRole('menuitem', { name: 'Weg ermee' });
  await waitFor(() => expect(item).toHaveFocus());
  await user.keyboard('{Enter}');
  expect(acted).toBe(1);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Meer acties' })).toHaveFocus());
  await expectNoBarriers(container);
});

function People() {
  const [chosen, setChosen] = useState('one');
  return (
    <PersonTabs
      label="Personen"
      chosen={chosen}
      onChoose={setChosen}
      tabs={[
        { id: 'one', name: 'Eerste', note: '' },
        { id: 'two', name: 'Tweede', note: '' },
      ]}
    >
      <p>{chosen === 'one' ? 'Deel een' : 'Deel twee'}</p>
    </PersonTabs>
  );
}

test('people are walked with arrows; Enter keeps the one that is there', async () => {
  const user = userEvent.setup();
  const { container } = show(<People />);
  await user.tab();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(screen.getByRole('tab', { name: 'Tweede' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel', { name: 'Tweede' })).toHaveTextContent('Deel twee');
  await expectNoBarriers(container);
});

test('an error interrupts, everything else waits, and an empty list says what to do', async () => {
  const { container } = show(
    <>
      <Notice tone="error" title="Niet bewaard." />
      <Notice title="Bekijk dit." />
      <EmptyState title="Nog niemand">
        <p>Voer een lijst in.</p>
      </EmptyState>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Niet bewaard.');
  expect(screen.getByRole('status')).toHaveTextContent('Bekijk dit.');
  await expectNoBarriers(container);
});
