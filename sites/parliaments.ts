import type { PageKind } from '../domain/page/schema';
import type { InterfaceLanguage } from '../domain/shared/language';

/** A site that is read from installation on. */
export interface BuiltInSite {
  readonly id:
    | 'chamber'
    | 'senate_be'
    | 'vlaams_parlement'
    | 'parlement_wallonie'
    | 'pfwb'
    | 'parlement_brussels'
    | 'belgium'
    | 'europarl'
    | 'assemblee'
    | 'senat';
  readonly hosts: readonly string[];
  /** Kinds of pages that its reader knows; on the others, names are still found. */
  readonly kinds: readonly PageKind[];
  /** Its own list of those who sit now, from which people can be added; absent where the reader knows no list. */
  readonly listPage?: Readonly<Record<InterfaceLanguage, string>>;
}

const inEveryLanguage = (address: string) => ({ fr: address, nl: address, en: address });
const chamberList = (host: string, language: 'fr' | 'nl') =>
  `https://${host}/kvvcr/showpage.cfm?section=/depute&language=${language}&cfm=cvlist54.cfm?legis=56&today=y`;

/** Parliaments and the federal government, as the officer sees them listed; a test compares the hosts with `hosts.ts`. */
export const BUILT_IN_SITES: readonly BuiltInSite[] = [
  {
    id: 'chamber',
    hosts: ['www.lachambre.be', 'www.dekamer.be'],
    kinds: ['report', 'question', 'dossier', 'member', 'member_list'],
    listPage: {
      fr: chamberList('www.lachambre.be', 'fr'),
      nl: chamberList('www.dekamer.be', 'nl'),
      en: chamberList('www.lachambre.be', 'fr'),
    },
  },
  { id: 'senate_be', hosts: ['www.senate.be'], kinds: ['dossier', 'member', 'member_list'] },
  {
    id: 'vlaams_parlement',
    hosts: ['www.vlaamsparlement.be'],
    kinds: ['member', 'member_list'],
    listPage: inEveryLanguage('https://www.vlaamsparlement.be/vlaamse-volksvertegenwoordigers'),
  },
  { id: 'parlement_wallonie', hosts: ['www.parlement-wallonie.be'], kinds: ['question', 'member'] },
  { id: 'pfwb', hosts: ['www.pfwb.be'], kinds: ['dossier', 'member'] },
  { id: 'parlement_brussels', hosts: ['www.parlement.brussels'], kinds: ['member'] },
  {
    id: 'belgium',
    hosts: ['www.belgium.be'],
    kinds: ['government'],
    listPage: inEveryLanguage(
      'https://www.belgium.be/en/about_belgium/government/federal_authorities/federal_government/composition_government',
    ),
  },
  {
    id: 'europarl',
    hosts: ['www.europarl.europa.eu', 'oeil.europarl.europa.eu'],
    kinds: ['report', 'press_release', 'dossier', 'question', 'member', 'member_list'],
    listPage: {
      fr: 'https://www.europarl.europa.eu/meps/fr/full-list/all',
      nl: 'https://www.europarl.europa.eu/meps/nl/full-list/all',
      en: 'https://www.europarl.europa.eu/meps/en/full-list/all',
    },
  },
  {
    id: 'assemblee',
    hosts: ['www.assemblee-nationale.fr', 'www2.assemblee-nationale.fr'],
    kinds: ['report', 'question', 'vote', 'member', 'member_list'],
    listPage: inEveryLanguage('https://www2.assemblee-nationale.fr/deputes/liste/alphabetique'),
  },
  {
    id: 'senat',
    hosts: ['www.senat.fr'],
    kinds: ['report', 'question', 'vote', 'dossier', 'member', 'member_list'],
  },
];
