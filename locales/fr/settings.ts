import type { Catalogue } from '../catalogue';

/** Les choix de la personne qui utilise l’extension et de son organisation. */
export const settings: Catalogue['settings'] = {
  title: 'Réglages',
  note: 'Chaque choix est enregistré dès que vous le faites.',
  saved: 'Enregistré.',
  screen: 'Langue et apparence',
  language: 'Langue d’Antichambre',
  theme: 'Apparence',
  themes: { system: 'comme l’ordinateur', light: 'claire', dark: 'sombre' },
  who: 'Qui vous êtes',
  organisation: 'Organisation',
  officer: 'Votre nom',
  officerHint: 'Signe vos notes et vos suivis.',
  advice: 'Conseil',
  defaultFraming: 'Fil conducteur de l’organisation',
  defaultFramingHint: 'L’angle que votre organisation garde toujours quelque part dans la conversation.',
  noDefaultFraming: 'Aucun',
  legislatureStart: 'Début de la législature en cours',
  legislatureStartHint: 'Ce qui a été dit avant ce jour compte pour moitié.',
  security: 'Proposer l’angle « Ordre »',
  securityHint:
    'Désactivé, il n’est jamais suggéré. Parler d’ordre peut ouvrir une porte et peut aussi nourrir l’idée que les personnes migrantes sont une menace : décidez-en d’abord dans votre organisation.',
  pages: 'Dans les pages web',
  marks: 'Souligner les noms connus dans les pages',
  marksHint: 'Aide à retrouver un nom dans un long compte rendu. Désactivé tant que vous ne l’activez pas.',
  marksWarning:
    'Une page peut remarquer que des noms y sont soulignés, et donc que vous utilisez cette extension. Elle ne peut pas lire vos notes.',
};
