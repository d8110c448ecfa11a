import type { Profession } from '../../domain/person/schema';

/** Beroepen die iemand openbaar maakte, zoals ze in een zin staan. */
export const professions: Readonly<Record<Profession, string>> = {
  doctor: 'arts',
  nurse: 'verpleegkundige',
  pharmacist: 'apotheker',
  paediatrician: 'kinderarts',
  psychologist: 'psycholoog',
  lawyer: 'advocaat',
  magistrate: 'magistraat',
  teacher: 'leerkracht',
  youth_worker: 'jeugdwerker',
  entrepreneur: 'ondernemer',
  farmer: 'landbouwer',
  trade_unionist: 'vakbondsmilitant',
  economist: 'econoom',
  academic: 'academicus',
  police: 'politieambtenaar',
  military: 'militair',
  social_worker: 'maatschappelijk werker',
  clergy: 'bedienaar van de eredienst',
  development_worker: 'ontwikkelingswerker',
  diplomat: 'diplomaat',
  civil_servant: 'ambtenaar',
  journalist: 'journalist',
};
