import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** Les premiers pas : de l’installation au premier conseil. */
export const welcome: Catalogue['welcome'] = {
  tab: 'Bienvenue',
  title: 'Bienvenue dans Antichambre',
  lead: 'Antichambre reconnaît les décideurs nommés sur les pages que vous ouvrez et met à côté de la page ce que sait votre organisation : que demander, quel angle convient et pourquoi, ce qui a été dit et promis.',
  nothingLeaves: 'Rien ne quitte cet ordinateur',
  nothingLeavesWhy:
    'Pas de compte, pas de serveur, aucune mesure de ce que vous faites. L’extension ne peut pas se connecter à internet : votre navigateur l’en empêche. Vos notes restent scellées dans ce navigateur, sur cet ordinateur ; les fenêtres privées ne sont jamais lues.',
  language: 'Votre langue',
  sitesTitle: '1. Quels sites ?',
  sitesNote: (count) =>
    `${count} sites de parlements et de gouvernement sont lus d’office. Ajoutez la presse que vous suivez :`,
  peopleTitle: '2. Qui suivez-vous ?',
  peopleNote: 'Choisissez une voie ; les autres vous restent ouvertes.',
  fromPage: 'Depuis la page du parlement',
  fromPageHow:
    'Ouvrez la liste officielle, puis le panneau (Alt+Maj+P), et choisissez « Ajouter ou mettre à jour ces personnes ». Vous voyez ce qui changerait avant que rien ne soit écrit.',
  openList: (institution) => `${institution} : ouvrir la liste`,
  fromFile: 'Depuis un fichier',
  fromFileHow: 'Une liste au format Popolo, comme en publient les projets de données ouvertes.',
  importFile: 'Importer un fichier',
  seePeople: 'Voir les personnes',
  known: (count) =>
    plural('fr', count, {
      one: 'Une personne figure dans votre espace de travail.',
      other: `${count} personnes figurent dans votre espace de travail.`,
    }),
  issueTitle: '3. Sur quoi travaillez-vous ?',
  issueNote: 'Un dossier thématique contient vos demandes et les mots auxquels on reconnaît une page qui en parle.',
  addIssue: 'Ajouter un premier dossier thématique',
  hasIssues: (count) =>
    plural('fr', count, {
      one: 'Un dossier thématique figure dans votre espace de travail.',
      other: `${count} dossiers thématiques figurent dans votre espace de travail.`,
    }),
  readyTitle: '4. Ouvrez une page',
  ready:
    'Ouvrez un compte rendu, une question ou un article. Le bouton de la barre d’outils compte les personnes que vous y connaissez ; Alt+Maj+P ouvre le panneau, avec ce qu’il y a à dire à chacune.',
  toWorkspace: 'Ouvrir l’espace de travail',
  again: 'Premiers pas',
  againNote: 'Sites, personnes, premier dossier thématique : la page qui s’est ouverte après l’installation.',
  openAgain: 'Rouvrir les premiers pas',
};
