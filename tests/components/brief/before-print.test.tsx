// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { BriefMaker } from '../../../components/brief/brief-maker';
import { inventDossier, inventIssue, inventRecommendation, inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice } from '../../support/office';

const issue = inventIssue();
const { person } = inventDossier();
const source = (changes: { url?: string; limit?: string }) =>
  inventRecord('evidence', {
    issueIds: [issue.id],
    kind: 'statistic',
    title: { fr: 'Délais dans dix communes' },
    figure: { fr: '8 communes sur 10' },
    source: 'Observatoire des villes',
    ...(changes.url === undefined ? {} : { url: changes.url }),
    doesNotProve: changes.limit === undefined ? {} : { fr: changes.limit },
    framings: ['public_health', 'evidence'],
  });

test('before a brief is printed the officer is told what to look at; the paper and its copy do not say it', async () => {
  const recommendation = inventRecommendation(issue.id, {
    arguments: {
      public_health: { fr: 'Les migrants reportent leurs soins.' },
      rights: { fr: 'La dignité ne se discute pas.' },
    },
  });
  const office = await openTestOffice({
    people: [person],
    issues: [issue],
    recommendations: [recommendation],
    evidence: [source({})],
  });
  const { container, asked } = renderInOffice(
    <BriefMaker personId={person.id} issueId={issue.id} language="fr" />,
    office,
  );
  const before = await screen.findByRole('region', { name: 'Before you print: 4 points' });
  expect(before).toHaveTextContent('“Rights” stands on a value alone: link a law, a ruling or a figure to it first.');
  expect(before).toHaveTextContent(
    'What this does not prove is not written in this language: Délais dans dix communes',
  );
  expect(before).toHaveTextContent('No link to the source: Délais dans dix communes.');
  expect(before).toHaveTextContent('We do not write “migrants” but “personnes migrantes”.');
  expect(screen.getByRole('article')).not.toHaveTextContent(/No link|stands on a value/u);
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(asked.copied[0]).not.toMatch(/No link|Sans lien|ne repose que/u);
  await expectNoBarriers(container);
});

test('nothing is said of a brief whose claims are linked and limited', async () => {
  const recommendation = inventRecommendation(issue.id, {
    arguments: { public_health: { fr: 'Des soins tardifs coûtent plus cher à tous.' } },
  });
  const office = await openTestOffice({
    people: [person],
    issues: [issue],
    recommendations: [recommendation],
    evidence: [source({ url: 'https://observatoire.example/releve', limit: 'Dix communes volontaires.' })],
  });
  renderInOffice(<BriefMaker personId={person.id} issueId={issue.id} language="fr" />, office);
  expect(await screen.findByRole('article')).toHaveTextContent('Ne prouve pas');
  expect(screen.queryByRole('region', { name: /^Before you print/u })).toBeNull();
});
