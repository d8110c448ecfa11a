/** Sites with readers of their own, by the script that brings these readers to the page (`entrypoints/readers-*.ts`). */
export const HOSTS_BY_READERS = {
  'readers-chamber': ['www.lachambre.be', 'www.dekamer.be'],
  'readers-belgium': [
    'www.senate.be',
    'www.vlaamsparlement.be',
    'www.parlement-wallonie.be',
    'www.pfwb.be',
    'www.parlement.brussels',
    'www.belgium.be',
  ],
  'readers-europarl': ['www.europarl.europa.eu', 'oeil.europarl.europa.eu'],
  'readers-france': ['www.assemblee-nationale.fr', 'www2.assemblee-nationale.fr', 'www.senat.fr'],
} as const;

/** Sites whose readers are at hand but that the officer adds herself. */
const ADDED_BY_THE_OFFICER: Readonly<Record<string, readonly string[]>> = { 'readers-france': ['www.nosdeputes.fr'] };

const PAGE_SCRIPT = 'page.js';

/** Host pattern of a site; a pattern with a port would never match, in either browser. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** Parliaments watched from installation on; every other host is asked for, by the officer, when she wants it. */
export const PARLIAMENT_HOSTS: readonly string[] = Object.values(HOSTS_BY_READERS).flat().map(patternOf);

/** The scripts that read pages of a host, in the order in which they must run: its readers first. */
export function scriptsFor(host: string): string[] {
  for (const [readers, hosts] of Object.entries(HOSTS_BY_READERS)) {
    const added = ADDED_BY_THE_OFFICER[readers] ?? [];
    if ((hosts as readonly string[]).includes(host) || added.includes(host)) return [`${readers}.js`, PAGE_SCRIPT]; // a tuple of literals, as a list
  }
  return ['readers-generic.js', PAGE_SCRIPT];
}
