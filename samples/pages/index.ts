/** A page of the sample workspace: a file here, served under the address that the reader expects. */
export interface SamplePage {
  readonly id: 'chamber-report' | 'chamber-member' | 'news-fr' | 'news-nl';
  readonly host: string;
  /** Path and query on that host. */
  readonly path: string;
  /** File beside this module, UTF-8. */
  readonly file: string;
  readonly title: string;
}

/** Invented pages in the markup of real ones; each says so in its text. */
export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    id: 'chamber-report',
    host: 'www.lachambre.be',
    path: '/doc/CCRI/html/56/ic999x.html',
    file: 'chamber-report.html',
    title: 'CRABV 56 COM 999 (exemple inventé)',
  },
  {
    id: 'chamber-member',
    host: 'www.lachambre.be',
    path: '/kvvcr/showpage.cfm?section=/depute&language=fr&cfm=cvview54.cfm?key=99005&lactivity=56',
    file: 'chamber-member.html',
    title: 'Lise Vandamme (exemple inventé)',
  },
  {
    id: 'news-fr',
    host: 'www.gazette.example',
    path: '/belgique/aide-medicale-urgente-attestation-un-an',
    file: 'news-fr.html',
    title: 'Aide médicale urgente : la majorité cherche son attestation d’un an',
  },
  {
    id: 'news-nl',
    host: 'www.voorbeeldkrant.example',
    path: '/binnenland/gesloten-centra-pers',
    file: 'news-nl.html',
    title: 'Gesloten centra: krijgt de pers eindelijk een sleutel?',
  },
];
