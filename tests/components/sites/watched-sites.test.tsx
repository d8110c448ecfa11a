// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SidePanel } from '../../../components/panel/side-panel';
import { expectNoBarriers, openTestOffice, renderInOffice } from '../../support/office';
import { readPageOf } from '../../support/page';
import { visit } from '../workspace/visit';

const section = () => screen.findByRole('region', { name: 'Sites that are read' });

test('the settings list the parliaments with what is read there, and no site added yet', async () => {
  const { container } = visit(await openTestOffice(), '#settings');
  const sites = await section();
  expect(sites).toHaveTextContent('Chamber of Representatives www.lachambre.be, www.dekamer.be');
  expect(sites).toHaveTextContent('Report of a debate, parliamentary question, legislative file');
  expect(sites).toHaveTextContent('None yet.');
  expect(sites).toHaveTextContent('in private windows nothing is ever read');
  await expectNoBarriers(container);
});

test('a group of newspapers is asked for at once, and each can be stopped by itself', async () => {
  const user = userEvent.setup();
  const { container, asked } = visit(await openTestOffice(), '#settings');
  const sites = await section();
  await user.click(within(sites).getByRole('button', { name: 'Read these sites: European press' }));
  expect(asked.watched).toEqual(['www.politico.eu', 'euobserver.com', 'www.euractiv.com', 'www.brusselstimes.com']);
  expect(await within(sites).findByText('All of these are read.')).toBeVisible();
  expect(sites).toHaveTextContent('Politico Europe www.politico.eu');
  await expectNoBarriers(container);

  await user.click(within(sites).getByRole('button', { name: 'Stop reading euobserver.com' }));
  expect(await within(sites).findByText('euobserver.com is no longer read.')).toBeVisible();
  expect(asked.watched).not.toContain('euobserver.com');
  await user.click(within(sites).getByRole('button', { name: 'Read these sites: European press' }));
  expect(asked.watched.filter((host) => host === 'www.politico.eu')).toHaveLength(1);
});

test('when the officer says no to the browser, nothing changes and it is said', async () => {
  const user = userEvent.setup();
  const { asked } = visit(await openTestOffice(), '#settings', 'en', { grants: false });
  const sites = await section();
  await user.click(within(sites).getByRole('button', { name: 'Read these sites: French press' }));
  expect(await within(sites).findByText('The browser did not give access: nothing has changed.')).toBeVisible();
  expect(asked.watched).toEqual([]);
});

test('the panel stops an added site, and never offers that for a parliament', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const page = readPageOf([], { facts: { url: 'https://www.lesoir.be/1234', kind: 'article' } });
  const { asked, unmount, container } = renderInOffice(<SidePanel />, office, { page, watched: ['www.lesoir.be'] });
  await user.click(await screen.findByRole('button', { name: 'Stop reading this site' }));
  expect(asked.watched).toEqual([]);
  await expectNoBarriers(container);
  unmount();
  renderInOffice(<SidePanel />, office, { page: readPageOf([]), watched: ['www.lesoir.be'] });
  await screen.findByRole('button', { name: 'Quick note' });
  expect(screen.queryByRole('button', { name: 'Stop reading this site' })).toBeNull();
});
