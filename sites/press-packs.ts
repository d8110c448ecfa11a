/** A newspaper, broadcaster or agency: its name as it writes it, and the host its articles stand on (without port). */
export interface PressSite {
  readonly name: string;
  readonly host: string;
}

/** Sites that are asked for together, with one question of the browser. */
export interface PressPack {
  readonly id: 'be_fr' | 'be_nl' | 'fr' | 'eu';
  readonly sites: readonly PressSite[];
}

/** What an officer in Brussels reads, by language and place. Every site stands in one pack only. */
export const PRESS_PACKS: readonly PressPack[] = [
  {
    id: 'be_fr',
    sites: [
      { name: 'Le Soir', host: 'www.lesoir.be' },
      { name: 'La Libre', host: 'www.lalibre.be' },
      { name: 'RTBF', host: 'www.rtbf.be' },
      { name: 'L’Avenir', host: 'www.lavenir.net' },
      { name: 'La DH', host: 'www.dhnet.be' },
      { name: 'RTL info', host: 'www.rtl.be' },
      { name: 'Sudinfo', host: 'www.sudinfo.be' },
    ],
  },
  {
    id: 'be_nl',
    sites: [
      { name: 'De Standaard', host: 'www.standaard.be' },
      { name: 'De Morgen', host: 'www.demorgen.be' },
      { name: 'VRT', host: 'www.vrt.be' },
      { name: 'Het Nieuwsblad', host: 'www.nieuwsblad.be' },
      { name: 'Het Laatste Nieuws', host: 'www.hln.be' },
      { name: 'De Tijd', host: 'www.tijd.be' },
      { name: 'Knack', host: 'www.knack.be' },
    ],
  },
  {
    id: 'fr',
    sites: [
      { name: 'Le Monde', host: 'www.lemonde.fr' },
      { name: 'Le Figaro', host: 'www.lefigaro.fr' },
      { name: 'Libération', host: 'www.liberation.fr' },
      { name: 'La Croix', host: 'www.la-croix.com' },
      { name: 'Mediapart', host: 'www.mediapart.fr' },
      { name: 'NosDéputés.fr', host: 'www.nosdeputes.fr' },
    ],
  },
  {
    id: 'eu',
    sites: [
      { name: 'Politico Europe', host: 'www.politico.eu' },
      { name: 'EUobserver', host: 'euobserver.com' },
      { name: 'Euractiv', host: 'www.euractiv.com' },
      { name: 'The Brussels Times', host: 'www.brusselstimes.com' },
    ],
  },
];
