import type { Catalogue } from '../catalogue';

/** Quels sites sont lus, ce qui y est lu, comment commencer et arrêter. */
export const sites: Catalogue['sites'] = {
  title: 'Sites lus',
  note: 'Les noms ne sont cherchés que sur ces sites. Les pages sont lues sur cet appareil et rien n’en sort ; rien n’est jamais lu dans une fenêtre privée.',
  builtInTitle: 'Dès l’installation',
  builtIn: {
    chamber: 'Chambre des représentants',
    senate_be: 'Sénat de Belgique',
    vlaams_parlement: 'Parlement flamand',
    parlement_wallonie: 'Parlement de Wallonie',
    pfwb: 'Parlement de la Fédération Wallonie-Bruxelles',
    parlement_brussels: 'Parlement bruxellois',
    belgium: 'Gouvernement fédéral (belgium.be)',
    europarl: 'Parlement européen',
    assemblee: 'Assemblée nationale',
    senat: 'Sénat français',
  },
  builtInNote: 'Ce qui y est compris ; sur leurs autres pages aussi, les noms sont trouvés.',
  addedTitle: 'Ajoutés par vous',
  noneAdded:
    'Aucun pour l’instant. Ouvrez un journal et choisissez « Suivre ce site » dans le panneau, ou prenez un groupe ci-dessous.',
  readOnAdded: 'Articles : titre, date, auteurs, et qui est nommé dans le texte.',
  stop: 'Arrêter',
  stopOn: (host) => `Arrêter de lire ${host}`,
  stopped: (host) => `${host} n’est plus lu.`,
  stopHere: 'Ne plus lire ce site',
  youAdded: (host) => `Vous avez ajouté ${host} aux sites lus.`,
  packsTitle: 'Presse',
  packsNote:
    'Le navigateur vous pose une seule question par groupe. Vous pourrez ensuite arrêter chaque site séparément.',
  packs: {
    be_fr: 'Presse belge francophone',
    be_nl: 'Presse belge néerlandophone',
    fr: 'Presse française',
    eu: 'Presse européenne',
  },
  read: 'Lire ces sites',
  readPack: (pack) => `Lire ces sites : ${pack}`,
  allRead: 'Ces sites sont tous lus.',
  refused: 'Le navigateur n’a pas donné l’accès : rien n’a changé.',
};
