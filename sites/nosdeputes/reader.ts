import { selectAll, selectFirst, textOf } from '../dom';
import { readerOf } from '../parliament';
import { bareLetters } from '../person-name';

/** nosdeputes.fr, by Regards Citoyens: profiles named by slug, lists of deputies. */
export const nosdeputes = readerOf({
  id: 'nosdeputes',
  matches: (url) => /^(www\.|\d{4}-\d{4}\.)?nosdeputes\.fr$/u.test(url.hostname),
  institution: () => 'Assemblée nationale',
  institutionId: 'fr-an',
  seats: 577,
  language: () => 'fr',
  isList: (url) => /^\/(deputes|groupe|circonscription)\b/u.test(url.pathname),
  profileId: (url, document) => {
    const slug = /^\/([a-z]+(?:-[a-z]+)+)\/?$/u.exec(url.pathname)?.[1];
    if (slug === undefined) return null;
    // `/mentions-legales` has the shape of a slug too: it is a person's only when the heading says the same name.
    const names = selectAll(document, 'h1').map((heading) => bareLetters(textOf(heading)));
    return names.some((name) => name.startsWith(bareLetters(slug)))
      ? { scheme: 'nosdeputes-slug', identifier: slug }
      : null;
  },
  onProfile: (document) => {
    const group = textOf(selectFirst(document, 'a[href^="/groupe/"]'));
    const area = textOf(selectFirst(document, 'a[href^="/circonscription/"]'));
    return { ...(group === '' ? {} : { group }), ...(area === '' ? {} : { area }) };
  },
});
