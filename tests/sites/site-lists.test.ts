import { expect, test } from 'vitest';
import { PARLIAMENT_HOSTS, patternOf, scriptsFor } from '../../sites/hosts';
import { BUILT_IN_SITES } from '../../sites/parliaments';
import { PRESS_PACKS } from '../../sites/press-packs';
import { READERS } from '../../sites/registry';

test('the list of what is read from installation on names every host of the manifest, and no other', () => {
  const listed = BUILT_IN_SITES.flatMap(({ hosts }) => hosts.map(patternOf));
  expect(listed.toSorted()).toEqual(PARLIAMENT_HOSTS.toSorted());
});

test('every list of members stands on a site that is read, whose reader offers people', () => {
  const pages = BUILT_IN_SITES.flatMap(({ hosts, listPage }) =>
    Object.values(listPage ?? {}).map((address) => ({ hosts, url: new URL(address) })),
  );
  expect(pages.filter(({ hosts, url }) => !hosts.includes(url.hostname))).toEqual([]);
  const silent = pages.filter(({ url }) => READERS.find((one) => one.matches(url))?.readRoster === undefined);
  expect(silent).toEqual([]);
});

test('a site of the press stands in one pack, by its host without port, and is not read already', () => {
  const hosts = PRESS_PACKS.flatMap(({ sites }) => sites.map(({ host }) => host));
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(host))).toEqual([]);
  expect(hosts.filter((host) => PARLIAMENT_HOSTS.includes(patternOf(host)))).toEqual([]);
  expect(hosts.every((host) => scriptsFor(host).at(-1) === 'page.js')).toBe(true);
});
