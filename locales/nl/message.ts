import type { Language } from '../../domain/shared/language';
import type { Catalogue } from '../catalogue';
import { formatCivilDate } from '../format';
import { relevance } from './relevance';

const { languages } = relevance;
const either = (given: readonly Language[]) =>
  new Intl.ListFormat('nl', { type: 'disjunction' }).format(given.map((language) => languages[language]));
const day = (date: string) => formatCivilDate('nl', date, 'long');

/** De vraag loopt door na de dubbele punt; een naam houdt zijn hoofdletter. */
const continued = (ask: string) =>
  ask.replace(
    /^(?:Een|Eén|De|Het|Geen|Elke?|Dat|Wets(?:voorstel|ontwerp)|Artikel)(?!\p{L})/u,
    (word) => word.charAt(0).toLowerCase() + word.slice(1),
  );

/** De berichtenbox: de woorden rond de drie zinnen, en wat ontbreekt. */
export const message: Catalogue['message'] = {
  sentences: {
    quoted: (date, quote, language) =>
      `Op ${day(date)} zei u${language === null ? '' : ` (in het ${languages[language]})`}: “${quote}”`,
    promised: (date, quote, language) =>
      `Op ${day(date)} deed u deze belofte${language === null ? '' : ` (in het ${languages[language]})`}: “${quote}”`,
    about: (issueTitle) => `Ik schrijf u over het volgende: ${issueTitle}.`,
    ask: (ask) => `Onze vraag aan u: ${continued(ask)}`,
    talk: 'Kunnen we daarover spreken?',
  },
  gaps: {
    no_argument: () => 'Voor deze invalshoeken is in deze taal nog niets geschreven: het argument ontbreekt.',
    issue_untranslated: ({ available }) =>
      available.length === 0
        ? 'Het thema heeft geen titel.'
        : `De titel van het thema bestaat alleen in het ${either(available)}.`,
    ask_untranslated: ({ available }) =>
      available.length === 0
        ? 'Deze trede van de vraag is niet geschreven.'
        : `De vraag bestaat alleen in het ${either(available)}.`,
  },
  framing: 'Invalshoek van het bericht',
  passedOver: (labels) => `Beter geschikt, maar er is niets voor geschreven: ${labels}.`,
  sayInstead: (avoid, right, reason) =>
    `Wij zeggen niet “${avoid}” maar “${right}”.${reason === '' ? '' : ` Waarom: ${reason}`}`,
};
