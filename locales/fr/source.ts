import type { Catalogue } from '../catalogue';

/** Une source ouverte à côté de ce qu’elle appuie, et ce que l’on peut y objecter. */
export const source: Catalogue['source'] = {
  label: 'Source',
  back: 'Retour à la personne',
  statement: 'Déclaration',
  saidOn: (date) => `Dit le ${date}`,
  undated: 'Sans date : elle ne compte pas dans le conseil.',
  formerRole: 'dit dans une fonction que cette personne n’exerce plus',
  side: {
    pro: 'dans le sens de notre demande',
    con: 'contre notre demande',
    unclear: 'ni pour ni contre notre demande, pour autant que l’on sache',
  },
  openPage: 'Ouvrir la page',
  openRecord: 'Ouvrir dans l’espace de travail',
  comment: 'Notre commentaire',
  commitment: 'Engagement',
  statuses: { open: 'en attente', kept: 'tenu', broken: 'rompu' },
  history: 'Historique',
  tag: 'Notre indication',
  by: (name) => `par ${name}`,
  stance: 'Position',
  rule: 'Une règle, pas une source',
  fact: 'Un fait public',
  ruleOf: {
    stance:
      'Ce qui vaut en général pour cette position, quelle que soit la personne. Cela ne dit rien d’elle : ses mots, les rencontres et les engagements pèsent plus lourd.',
    executive:
      'À qui gouverne, on demande de bien gouverner et dans le respect du droit ; on n’ouvre pas par l’émotion.',
    issues: 'La matière dont votre organisation dispose pour cet angle sur ce dossier thématique.',
    party:
      'La réponse moyenne d’experts sur le parti, dans une enquête. Elle pèse le moins, s’efface avec tout ce que l’on apprend de la personne et ne compte jamais seule.',
    field: 'Un mandat, une commission ou une profession que la personne rend publique.',
  },
  /** Facts that stand alone in a list: what was noted against them says the rest. */
  facts: {
    executive: 'Fonction dans l’exécutif',
    party: 'Position moyenne du parti, selon des expert·es',
    material: (title) => `Notre matière sur « ${title} »`,
    anyMaterial: 'Notre matière sur un dossier thématique',
  },
  correctFact: 'Faux ou dépassé ? Un fait public se corrige là où il est enregistré.',
  gone: 'Cette source n’est plus dans l’espace de travail.',
  correct: 'Cette raison pose problème ?',
  correctThis: (reason) => `Corriger cette raison : ${reason}`,
  corrected: (what, date) => `${what}, noté le ${date}. Cette raison ne compte plus ; la source est inchangée.`,
  withdrawn: (what, date, undoneOn) => `${what}, noté le ${date}, annulé le ${undoneOn}.`,
  corrections: 'Corrections',
  correctedFacts:
    'Des faits et notre propre matière, comme raisons du conseil pour cette personne. Les faits eux-mêmes restent inchangés.',
  correctedTitle: 'Retiré du conseil',
  correctedCount: (count) =>
    count === 1 ? 'Une source que vous avez corrigée' : `${count} sources que vous avez corrigées`,
  undo: 'Annuler',
  correctionFailed: 'La correction n’a pas été enregistrée. Réessayez.',
};
