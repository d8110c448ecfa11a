import type { Catalogue } from '../catalogue';
import { formatCivilDate } from '../format';
import { ofPerson, windowSentences } from './ask-steps';
import { framing } from './framing';
import { languages } from './languages';

const day = (date: string) => formatCivilDate('fr', date, 'long');

const remits: Catalogue['relevance']['remits'] = {
  health: 'santé',
  justice: 'justice',
  home_affairs: 'intérieur',
  social_affairs: 'affaires sociales',
  employment: 'emploi',
  foreign_affairs: 'affaires étrangères',
  development: 'coopération au développement',
  family_youth: 'famille et jeunesse',
  education: 'enseignement',
  finance: 'finances',
  local_government: 'pouvoirs locaux',
  equal_opportunities: 'égalité des chances',
  human_rights: 'droits humains',
  audit: 'contrôle des comptes',
  asylum_migration: 'asile et migration',
};

const levels: Catalogue['relevance']['levels'] = {
  local: 'local',
  regional: 'régional',
  federal: 'fédéral',
  european: 'européen',
  international: 'international',
};

/** Pourquoi un dossier ou une recommandation apparaît ici. */
export const relevance: Catalogue['relevance'] = {
  languages,
  remits,
  levels,
  recommended: {
    issue_on_page: () => 'La page porte sur ce dossier.',
    document_on_page: ({ documentNumber }) => `Le document ${documentNumber} figure sur la page.`,
    remit: ({ remit }) => `Dans ses compétences : ${remits[remit]}.`,
    level: () => 'Son niveau de pouvoir peut l’accorder.',
    other_level: ({ levels: needed }) =>
      `Relève d’un autre niveau de pouvoir : ${needed.map((level) => levels[level]).join(', ')}.`,
    window: ({ window }) => `${windowSentences[window]}.`,
    needs_no_law: ({ nature }) =>
      `Demande ${nature === 'dialogue' ? 'du dialogue' : 'de la transparence'}, pas une loi : possible même maintenant.`,
    stance: ({ stance }) => `Cette personne est ${ofPerson[`${stance}`]} sur ce dossier.`,
    no_step_at_level: ({ level }) =>
      `Ne contient pas de demande ${framing.askLevels[level]}, celle qui est proposée ici.`,
    unanswered: ({ date }) => `Demandé le ${day(date)}, resté sans réponse.`,
    language_missing: ({ language }) => `N’existe pas en ${languages[language]}.`,
    language_draft: ({ language }) => `Seulement un projet de texte en ${languages[language]}.`,
  },
  matched: {
    document: ({ documentNumber }) => `Document ${documentNumber}`,
    keyword: ({ keyword, place, count }) => {
      if (place === 'body') return `« ${keyword} », ${count} fois dans le texte`;
      return place === 'title' ? `« ${keyword} » dans le titre` : `« ${keyword} » parmi les thèmes`;
    },
  },
};
