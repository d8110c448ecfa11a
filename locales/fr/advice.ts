import type { Catalogue } from '../catalogue';
import type { StatementCircumstances } from '../../domain/advice/types';
import { formatCivilDate } from '../format';
import { askSteps, ofPerson } from './ask-steps';
import { framing } from './framing';
import { professions } from './professions';

const stances: Catalogue['advice']['stances'] = {
  '2': 'allié·e',
  '1': 'plutôt favorable',
  '0': 'indécis·e',
  '-1': 'plutôt opposé·e',
  '-2': 'opposé·e',
};

const windows: Catalogue['advice']['windows'] = {
  open: 'ouverte',
  normal: 'habituelle',
  narrow: 'étroite',
  closed: 'fermée',
};

const committees: Catalogue['advice']['committees'] = {
  health: 'de la Santé',
  justice: 'de la Justice',
  home_affairs: 'de l’Intérieur',
  social_affairs: 'des Affaires sociales',
  employment: 'de l’Emploi',
  foreign_affairs: 'des Relations extérieures',
  development: 'de la Coopération au développement',
  family_youth: 'de la Famille et de la Jeunesse',
  education: 'de l’Enseignement',
  finance: 'des Finances',
  local_government: 'des Pouvoirs locaux',
  equal_opportunities: 'de l’Égalité des chances',
  human_rights: 'des Droits humains',
  audit: 'du Contrôle des comptes',
};

const mandates: Catalogue['advice']['mandates'] = {
  municipal: 'communal',
  regional: 'régional',
  european: 'européen',
  international: 'international',
};

const day = (date: string) => formatCivilDate('fr', date, 'long');

function circumstances({ confirmed, formerRole, earlierLegislature }: StatementCircumstances): string {
  const notes = [
    ...(confirmed ? [] : ['pas encore confirmé']),
    ...(formerRole ? ['dit dans une fonction passée'] : []),
    ...(earlierLegislature ? ['avant cette législature'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** Tout ce que dit le conseil. */
export const advice: Catalogue['advice'] = {
  stances,
  windows,
  professions,
  committees,
  mandates,
  reasons: {
    tag: ({ tag }) => `Votre propre indication : ${framing.tagKinds[tag]}.`,
    uses: (reason) => `Emploie cet angle${circumstances(reason)}.`,
    argues_against: (reason) =>
      `Argumente contre nous avec « ${framing.framings[reason.with].label} » : une passerelle vers cet angle${circumstances(reason)}.`,
    dismisses: (reason) => `Rejette cet angle${circumstances(reason)}.`,
    tried: ({ outcome, tries }) =>
      `Essayé : ${framing.outcomes[outcome]}${tries === 1 ? '' : ` (part dans la moyenne de ${tries} essais)`}.`,
    promised: ({ broken }) =>
      broken ? 'Un engagement pris sous cet angle a été rompu.' : 'Un engagement ouvert, pris sous cet angle.',
    profession: ({ profession }) => `Profession : ${professions[profession]}.`,
    committee: ({ committee }) => `Siège en commission ${committees[committee]}.`,
    mandate: ({ mandate }) => `Exerce un mandat ${mandates[mandate]}.`,
    stance: ({ stance }) => `Règle générale pour une personne ${ofPerson[`${stance}`]} sur ce dossier.`,
    executive: () => 'Règle générale pour un membre de l’exécutif.',
    material: () => 'Nous avons de la matière sur ce dossier pour cet angle.',
    smaller: ({ count }) => `${count} sources plus minces ou plus anciennes, ensemble.`,
    party: ({ survey, year }) =>
      `Position moyenne du parti sur la migration selon des expert·es${survey === null ? '' : ` (${survey} ${year ?? ''})`.trimEnd()} ; ne dit rien de la personne.`,
  },
  steps: askSteps,
  notices: {
    statement_undated: () => 'Une déclaration sans date ne compte pas tant qu’elle n’en a pas.',
    statement_future: () => 'Une déclaration datée dans le futur ne compte pas : vérifiez sa date.',
    statement_unread: () =>
      'Une déclaration sans langue que nous sachions lire ne compte qu’une fois son angle confirmé par vous.',
    stance_future: () => 'La position est datée dans le futur et ne compte pas : vérifiez sa date.',
    tag_future: () => 'Une indication datée dans le futur ne compte pas : vérifiez sa date.',
    interaction_future: () => 'Un échange daté dans le futur ne compte pas encore.',
    interaction_without_framing: () => 'Pour un échange, l’angle essayé n’est pas noté : il n’apprend rien ici.',
    promise_future: () => 'Un engagement daté dans le futur ne compte pas : vérifiez sa date.',
    tags_contradict: ({ framing: name }) =>
      `Vos indications sur « ${framing.framings[name].label} » se contredisent : laquelle tient ?`,
    tag_expired: () => 'Une indication a plus de 18 mois : confirmez-la ou retirez-la.',
    stance_expired: () => 'La position a plus de 18 mois : vérifiez qu’elle tient encore.',
    earlier_legislature: ({ since }) =>
      `Tout ce que l’on sait de cette personne date d’avant cette législature (${day(since)}) : elle a pu évoluer, reprenez le dialogue à zéro.`,
  },
  confidence: {
    none: 'Rien sur cette personne',
    low: 'Peu d’éléments',
    medium: 'Quelques éléments',
    high: 'Bien étayé',
  },
  confidenceMeaning: {
    none: 'Trop peu d’éléments enregistrés sur cette personne.',
    low: 'Peu de sources, ou toutes de même nature : à prendre comme une première hypothèse.',
    medium: 'Plusieurs sources, de plus d’une nature.',
    high: 'De nombreuses sources récentes, de natures différentes, confirmées, et une avance nette.',
  },
  postsOnly:
    'Repose seulement sur des mandats, des commissions ou une profession : rien de ce que cette personne a dit ou fait ne compte encore. À prendre comme une première hypothèse.',
  modes: {
    mobilise:
      'Cette personne est alliée : demander de faire bouger les lignes dans sa majorité, avec des arguments que ses partenaires acceptent.',
    persuade: 'Cette personne n’est pas décidée : convaincre, avec un seul message clair.',
    contain:
      'Cette personne est opposée : un courrier, une question, le contentieux ; pas de série de rencontres après deux portes closes.',
  },
  excluded: {
    veto: 'Vous l’avez marqué « jamais » pour cette personne.',
    no_material: 'Nous n’avons pas de matière sur ce dossier pour cet angle.',
    not_opted_in: 'L’organisation n’a pas choisi de proposer cet angle.',
    joint_line: 'Écarté par la ligne commune sur ce dossier.',
  },
  avoided: { veto: 'Vous l’avez marqué « jamais ».', balance: 'Plus d’éléments contre que pour.' },
  corrections: { wrong_framing: 'Mauvais angle', not_about_this: 'Hors sujet', outdated: 'Dépassé' },
  defaultForIssue: 'Par défaut pour ce dossier',
  tooClose: 'Trop proches pour trancher',
  avoid: 'À éviter',
  points: {
    title: 'Le détail du calcul',
    note: 'Les points ne servent qu’à ordonner les angles pour cette personne sur ce dossier. Ils ne disent rien de la personne, ni de ce qui en sortira.',
    reason: 'Raison',
    points: 'Points',
    together: 'Ensemble',
  },
  against: 'Ce qui plaide le plus contre cet angle',
  nothingAgainst: 'Rien d’enregistré ne plaide contre.',
  say: 'Dire',
  dontSay: 'Ne pas dire',
  bring: 'Apporter',
  whoSpeaks: 'Qui parle',
  askAt: (level) => `Demande ${level}`,
  noAskText: 'Cette marche de l’échelle n’est pas encore rédigée.',
  lever: 'Son engagement, comme levier',
  thread: (label) => `Fil rouge de votre organisation : ${label}.`,
  unknown:
    'Pas assez d’éléments sur cette personne pour conseiller un angle. Il manque : une prise de position datée, un compte rendu, ou votre propre indication.',
  generic: (stance) => `Règle générale pour une personne ${ofPerson[`${stance}`]} ; rien ici ne porte sur elle.`,
  firstCall: 'Trois questions pour un premier appel',
  firstCallQuestions: [
    'Que vous faudrait-il voir ?',
    'Qui d’autre devrait être d’accord ?',
    'Que ne pouvez-vous pas dire dans votre groupe ?',
  ],
  theirQuestions: 'Chercher ses questions sur ce dossier thématique',
  noneSuggested:
    'Rien de ce qui est noté ne plaide pour un angle d’ouverture. La liste de ce qu’il faut éviter dit pourquoi.',
  noArgument: 'Nous n’avons pas encore d’argument écrit pour cet angle.',
  nextArgument: (label) => `Le suivant qui en a un : ${label}.`,
};
