import type { Catalogue } from '../catalogue';
import { formatCivilDate } from '../format';
import { advice } from './advice';
import { asked, ofPerson, windowSentences } from './ask-steps';
import { languages } from './languages';

const day = (date: string) => formatCivilDate('nl', date, 'long');

const remits: Catalogue['relevance']['remits'] = { ...advice.committees, asylum_migration: 'Asiel en Migratie' };

const levels: Catalogue['relevance']['levels'] = {
  local: 'lokaal',
  regional: 'regionaal',
  federal: 'federaal',
  european: 'Europees',
  international: 'internationaal',
};

/** Waarom een thema of een aanbeveling hier staat. */
export const relevance: Catalogue['relevance'] = {
  languages,
  remits,
  levels,
  recommended: {
    issue_on_page: () => 'De pagina gaat over dit thema.',
    document_on_page: ({ documentNumber }) => `Document ${documentNumber} staat op de pagina.`,
    remit: ({ remit }) => `Binnen de eigen bevoegdheid: ${remits[remit]}.`,
    level: () => 'Dit bestuursniveau kan het toekennen.',
    other_level: ({ levels: needed }) =>
      `Hoort bij een ander bestuursniveau: ${needed.map((level) => levels[level]).join(', ')}.`,
    window: ({ window }) => `${windowSentences[window]}.`,
    needs_no_law: ({ nature }) =>
      `Vraagt ${nature === 'dialogue' ? 'overleg' : 'transparantie'}, geen wet: kan ook nu.`,
    stance: ({ stance }) => `Deze persoon is ${ofPerson[`${stance}`]}.`,
    no_step_at_level: ({ level }) => `Bevat geen ${asked[level]} vraag, en die wordt hier voorgesteld.`,
    unanswered: ({ date }) => `Gevraagd op ${day(date)}, nooit beantwoord.`,
    language_missing: ({ language }) => `Bestaat niet in het ${languages[language]}.`,
    language_draft: ({ language }) => `Alleen een ontwerptekst in het ${languages[language]}.`,
  },
  matched: {
    document: ({ documentNumber }) => `Document ${documentNumber}`,
    keyword: ({ keyword, place, count }) => {
      if (place === 'body') return `“${keyword}”, ${count} keer in de tekst`;
      return place === 'title' ? `“${keyword}” in de titel` : `“${keyword}” bij de onderwerpen`;
    },
  },
};
