import type { Language } from '../../domain/shared/language';
import type { Catalogue } from '../catalogue';
import { formatCivilDate } from '../format';
import { relevance } from './relevance';

const { languages } = relevance;
const either = (given: readonly Language[]) =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(given.map((language) => languages[language]));
const day = (date: string) => formatCivilDate('fr', date, 'long');

/** La demande continue la phrase après le deux-points ; un nom propre garde sa majuscule. */
const continued = (ask: string) =>
  ask.replace(
    /^(?:(?:L|Qu)’|(?:Une?|L[ea]s?|Des|Du|Aucune?|Que|\p{Lu}\p{Ll}+(?:er|ir|crire|duire|dire|ettre|endre))(?!\p{L}))/u,
    (word) => word.charAt(0).toLowerCase() + word.slice(1),
  );

/** La boîte à messages : les mots autour des trois phrases, et ce qui manque. */
export const message: Catalogue['message'] = {
  sentences: {
    quoted: (date, quote, language) =>
      `Le ${day(date)}, vous avez dit${language === null ? '' : ` (en ${languages[language]})`} : « ${quote} »`,
    promised: (date, quote, language) =>
      `Le ${day(date)}, vous avez pris cet engagement${language === null ? '' : ` (en ${languages[language]})`} : « ${quote} »`,
    about: (issueTitle) => `Je vous écris au sujet suivant : ${issueTitle}.`,
    ask: (ask) => `Notre demande : ${continued(ask)}`,
    talk: 'Pourrions-nous en parler ?',
  },
  gaps: {
    no_argument: () => 'Rien n’est rédigé pour ces angles dans cette langue : l’argument manque.',
    issue_untranslated: ({ available }) =>
      available.length === 0
        ? 'Le dossier n’a pas de titre.'
        : `Le titre du dossier n’existe qu’en ${either(available)}.`,
    ask_untranslated: ({ available }) =>
      available.length === 0
        ? 'Cette marche de la demande n’est pas rédigée.'
        : `La demande n’existe qu’en ${either(available)}.`,
  },
  framing: 'Angle du message',
  passedOver: (labels) => `Mieux adapté, mais rien n’est rédigé : ${labels}.`,
  sayInstead: (avoid, right, reason) =>
    `Nous ne disons pas « ${avoid} » mais « ${right} ».${reason === '' ? '' : ` Pourquoi : ${reason}`}`,
};
