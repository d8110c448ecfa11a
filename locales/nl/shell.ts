import type { Catalogue } from '../catalogue';
import { plural } from '../plural';

/** Woorden van de browser rond de extensie: teller op de werkbalk. */
export const shell: Catalogue['shell'] = {
  badge: (people) =>
    people === 0
      ? 'Antichambre: niemand bekend op deze pagina'
      : `Antichambre: ${people} ${plural('nl', people, { one: 'bekende persoon', other: 'bekende personen' })} op deze pagina`,
  savedHere: (badge, count) => (count === 0 ? badge : `${badge}; al bewaard: ${count}`),
};
