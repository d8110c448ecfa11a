import type { BriefGap } from '../../domain/brief/check-brief';
import type { Catalogue } from '../catalogue';
import type { Sentences } from '../say';
import { framing } from './framing';

const label = (name: keyof typeof framing.framings) => framing.framings[name].label;
const list = (titles: readonly string[]) => titles.join('; ');

const gaps: Sentences<BriefGap> = {
  value_alone: ({ framing: name }) =>
    `“${label(name)}” steunt alleen op een waarde: koppel er eerst een wet, een arrest of een cijfer aan.`,
  argument_unsourced: ({ framing: name }) => `“${label(name)}” steunt op geen enkele bron.`,
  figure_unsourced: ({ framing: name, figure }) =>
    `“${label(name)}” noemt het cijfer ${figure}, dat in geen enkele aangehaalde bron staat.`,
  limit_missing: ({ titles }) => `Wat dit niet bewijst, staat er niet in deze taal bij: ${list(titles)}.`,
  source_unlinked: ({ titles }) => `Zonder link naar de bron: ${list(titles)}.`,
  house_word: ({ avoid, say }) => `Wij schrijven niet “${avoid}” maar “${say}”.`,
  better_unsaid: ({ words, framing: name }) =>
    name === null
      ? `“${words}”: beter niet tegen iemand met een uitvoerend ambt.`
      : `“${words}”: beter niet waar het argument “${label(name)}” is.`,
};

/** Wat u nakijkt voor u een nota afdrukt, en de bronnen die u op tafel legt. */
export const beforePrint: Catalogue['beforePrint'] = {
  title: (count) => (count === 1 ? 'Voordat u afdrukt: één punt' : `Voordat u afdrukt: ${count} punten`),
  gaps,
  unsaid: (words, name) => gaps.better_unsaid({ code: 'better_unsaid', words, framing: name }),
  doesNotProve: 'Bewijst niet:',
  noSource: 'Geen van onze bronnen draagt deze invalshoek hier al.',
  noSourceForValue: 'Geen van onze bronnen draagt deze invalshoek hier al, en een waarde alleen overtuigt weinigen.',
};
