import { readerOf } from '../parliament';

/** Brussels-Capital parliament: profiles `/meps/<code>/?lang=nl`. */
export const parlementBrussels = readerOf({
  id: 'parlement-brussels',
  matches: (url) => /^(www\.)?parlement\.brussels$/u.test(url.hostname),
  institution: (url) =>
    languageOf(url) === 'nl' ? 'Brussels Hoofdstedelijk Parlement' : 'Parlement de la Région de Bruxelles-Capitale',
  institutionId: 'parlement-brussels',
  seats: 89,
  language: (url) => languageOf(url),
  isList: (url) => /^\/(?:meps|deputes|les-deputes|de-volksvertegenwoordigers)\/?$/u.test(url.pathname),
  nameOnProfile: ['.name.high'],
});

function languageOf(url: URL): 'fr' | 'nl' {
  return /[?&]lang=nl/u.test(url.search) || url.pathname.startsWith('/nl/') ? 'nl' : 'fr';
}
