import { expect, test } from 'vitest';
import { officialIdOf } from '../../sites/official-links';

const base = new URL('https://www.dekamer.be/kvvcr/showpage.cfm?section=/flwb');

test.each([
  ['showpage.cfm?section=/depute&language=nl&cfm=cvview54.cfm?key=99954&lactivity=56', 'dekamer.be-key', '99954'],
  ['showpage.cfm?section=/depute&language=fr&cfm=cvview.cfm?key=O9433&lactivity=56', 'dekamer.be-key', 'O9433'],
  ['showpage.cfm?section=/depute&cfm=cvview54.cfm%3Fkey%3D99954', 'dekamer.be-key', '99954'],
  ['https://www.europarl.europa.eu/meps/en/999810/NAME/home', 'ep', '999810'],
  ['https://www.europarl.europa.eu/meps/fr/999268', 'ep', '999268'],
  ['http://www.assemblee-nationale.fr/14/tribun/fiches_id/999695.asp', 'assemblee-nationale', 'PA999695'],
  ['https://www.assemblee-nationale.fr/dyn/deputes/PA999008', 'assemblee-nationale', 'PA999008'],
  ['https://www2.assemblee-nationale.fr/deputes/fiche/OMC_PA999008', 'assemblee-nationale', 'PA999008'],
  ['https://www.senat.fr/senateur/sauveniere_mireille99286q.html', 'senat', '99286Q'],
  ['https://www.senate.be/www/?MIval=showSenator&ID=9989&LANG=nl', 'senate.be', '9989'],
])('%s is the page of %s %s', (href, scheme, identifier) => {
  expect(officialIdOf(href, base)).toEqual({ scheme, identifier });
});

test.each([
  'javascript:void(0)',
  'https://www.europarl.europa.eu/meps/en/full-list',
  'https://dekamer.be.evil.example/kvvcr/showpage.cfm?cfm=cvview54.cfm?key=99954',
  'mailto:x@dekamer.be',
  'http://[broken',
])('%s is nobody’s page', (href) => {
  expect(officialIdOf(href, base)).toBeNull();
});
