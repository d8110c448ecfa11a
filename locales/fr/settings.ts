import type { Catalogue } from '../catalogue';
import { plural } from '../plural';

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
  nextElection: 'Prochaines élections',
  nextElectionHint:
    'Les programmes des partis sont ficelés tôt : bien avant ce jour, Antichambre vous prévient. Laissez vide si vous ne savez pas.',
  security: 'Proposer l’angle « Ordre »',
  securityHint:
    'Désactivé, il n’est jamais suggéré. Parler d’ordre peut ouvrir une porte et peut aussi nourrir l’idée que les personnes migrantes sont une menace : décidez-en d’abord dans votre organisation.',
  pages: 'Dans les pages web',
  marks: 'Souligner les noms connus dans les pages',
  marksHint: 'Aide à retrouver un nom dans un long compte rendu. Désactivé tant que vous ne l’activez pas.',
  marksWarning:
    'Une page peut remarquer que des noms y sont soulignés, et donc que vous utilisez cette extension. Elle ne peut pas lire vos notes.',
  vocabulary: {
    title: 'Les mots de la maison',
    note: 'Les messages et les notes de rencontre sont vérifiés avec cette liste. Les citations gardent leurs mots. Un astérisque remplace toute terminaison : « illéga* ».',
    language: 'Langue des textes',
    terms: (language) => `Mots à éviter, en ${language}`,
    avoid: 'Nous ne disons pas',
    say: 'Nous disons',
    reason: 'Pourquoi (facultatif)',
    add: 'Ajouter un mot',
    row: (avoid, at) => (avoid === '' ? `ligne ${at}` : `« ${avoid} »`),
    problems: {
      avoid_missing: 'Quel mot faut-il éviter ?',
      say_missing: 'Que disons-nous à la place ?',
      same: 'Le mot à éviter et le mot à employer sont les mêmes.',
      twice: 'Ce mot figure déjà plus haut dans la liste.',
    },
    tooLong: (most) => `${most} caractères au maximum.`,
    notSaved: 'La liste n’est pas encore enregistrée : complétez ou retirez les lignes signalées en rouge.',
    restore: 'Revenir à la liste fournie avec Antichambre',
    shipped: 'C’est la liste fournie avec Antichambre. Dès votre premier changement, elle devient la vôtre.',
  },
  bugs: {
    title: 'Ce qui a mal tourné',
    note: 'Les erreurs imprévues depuis le démarrage du navigateur, sans vos textes ni les noms de vos fiches. Gardées en mémoire jusqu’à sa fermeture ; rien n’est envoyé. Copiez-les si vous voulez les signaler à quelqu’un.',
    none: 'Rien d’imprévu depuis le démarrage du navigateur.',
    count: (count) => `${count} ${plural('fr', count, { one: 'erreur imprévue', other: 'erreurs imprévues' })}`,
    copy: 'Copier les erreurs',
  },
};
