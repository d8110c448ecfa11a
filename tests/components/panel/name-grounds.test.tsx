// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { SidePanel } from '../../../components/panel/side-panel';
import type { CurrentPage } from '../../../components/current-page';
import type { GroundsByName } from '../../../domain/page/grounds';
import type { Office } from '../../../domain/office';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, TODAY } from '../../support/office';
import { onPage, readPageOf } from '../../support/page';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

function pageWith(grounds: GroundsByName): CurrentPage {
  const read = readPageOf([onPage(PERSON.vandamme, 'speaker', 12, 6)]);
  return read.kind === 'read' ? { kind: 'read', page: { ...read.page, grounds } } : read;
}

const VANDAMME: GroundsByName = {
  [PERSON.vandamme]: [
    { form: 'link', evidence: ['site-id'], isAround: false, mentions: 0 },
    { form: 'full', evidence: ['given-name'], isAround: false, mentions: 8 },
    { form: 'honorific', evidence: ['honorific:mme', 'party:MR', 'established'], isAround: false, mentions: 3 },
    { form: 'surname', evidence: ['established', 'your-answer'], isAround: true, mentions: 1 },
  ],
};

test.each([
  [
    'fr',
    /^Pourquoi cette personne/u,
    [
      'Désignée par le site lui-même, avec un numéro officiel',
      'Prénom et nom de famille, 8 fois',
      'Nom de famille avec un titre, 3 fois («\u00a0Mme\u00a0», parti «\u00a0MR\u00a0», reconnu ailleurs sur cette page)',
      'Nom de famille seul, autour du texte, une fois (reconnu ailleurs sur cette page, d’après votre réponse)',
    ],
  ],
  [
    'nl',
    /^Waarom deze persoon/u,
    [
      'Door de site zelf aangeduid, met een officieel nummer',
      'Voornaam en familienaam, 8 keer',
      'Familienaam met een aanspreking, 3 keer (‘Mme’, partij ‘MR’, elders op deze pagina herkend)',
      'Alleen de familienaam, rond de tekst, één keer (elders op deze pagina herkend, volgens uw antwoord)',
    ],
  ],
] as const)('in %s the panel says why somebody is on the page', async (language, title, lines) => {
  const { container } = renderInOffice(<SidePanel />, office, { page: pageWith(VANDAMME), language });
  await userEvent.click(await screen.findByText(title));
  const said = screen.getByText(lines[0]).closest('ul');
  expect(said).not.toBeNull();
  expect(
    within(said ?? container)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual(lines);
  await expectNoBarriers(container);
});

test('the page shows where the name stands, forwards and backwards', async () => {
  const { asked } = renderInOffice(<SidePanel />, office, { page: pageWith(VANDAMME), language: 'fr' });
  await userEvent.click(await screen.findByText(/^Pourquoi cette personne/u));
  await userEvent.click(screen.getByRole('button', { name: 'Mention suivante de Lise Vandamme dans la page' }));
  await userEvent.click(screen.getByRole('button', { name: 'Mention précédente de Lise Vandamme dans la page' }));
  expect(asked.shown).toEqual([
    { people: [PERSON.vandamme], step: 1 },
    { people: [PERSON.vandamme], step: -1 },
  ]);
});

test('whom only the site names has no place to be shown', async () => {
  const bySite: GroundsByName = {
    [PERSON.vandamme]: [{ form: 'link', evidence: ['site-id'], isAround: false, mentions: 0 }],
  };
  renderInOffice(<SidePanel />, office, { page: pageWith(bySite), language: 'en' });
  await userEvent.click(await screen.findByText('Why this person?'));
  expect(screen.getByText('Named by the site itself, by an official number')).toBeVisible();
  expect(screen.queryByRole('button', { name: /mention/iu })).toBeNull();
});

test('a name of two people says how it is written, and is shown where it stands', async () => {
  const both = [PERSON.vandamme, PERSON.osei].toSorted();
  const read = readPageOf([], { unclear: [{ candidates: both, mentions: 2 }] });
  const grounds: GroundsByName = {
    [both.join(' ')]: [{ form: 'honorific', evidence: ['honorific:heer'], isAround: false, mentions: 2 }],
  };
  const page: CurrentPage = read.kind === 'read' ? { kind: 'read', page: { ...read.page, grounds } } : read;
  const { asked } = renderInOffice(<SidePanel />, office, { page, language: 'nl' });
  await userEvent.click(await screen.findByText(/^Wie wordt bedoeld/u));
  expect(screen.getByText('Familienaam met een aanspreking, 2 keer (‘heer’)')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Volgende vermelding van/u }));
  expect(asked.shown).toEqual([{ people: both, step: 1 }]);
});
