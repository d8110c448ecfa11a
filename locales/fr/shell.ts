import type { Catalogue } from '../catalogue';
import { plural } from '../plural';

/** Mots du navigateur autour de l'extension : pastille de la barre d'outils. */
export const shell: Catalogue['shell'] = {
  badge: (people) =>
    people === 0
      ? 'Antichambre : personne de connu sur cette page'
      : `Antichambre : ${people} ${plural('fr', people, { one: 'personne connue', other: 'personnes connues' })} sur cette page`,
  savedHere: (badge, count) => (count === 0 ? badge : `${badge} ; déjà enregistré : ${count}`),
};
