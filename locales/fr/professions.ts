import type { Profession } from '../../domain/person/schema';

/** Métiers que la personne a rendus publics, tels qu’ils se mettent dans une phrase. */
export const professions: Readonly<Record<Profession, string>> = {
  doctor: 'médecin',
  nurse: 'infirmier·ère',
  pharmacist: 'pharmacien·ne',
  paediatrician: 'pédiatre',
  psychologist: 'psychologue',
  lawyer: 'avocat·e',
  magistrate: 'magistrat·e',
  teacher: 'enseignant·e',
  youth_worker: 'éducateur·rice de jeunes',
  entrepreneur: 'entrepreneur·se',
  farmer: 'agriculteur·rice',
  trade_unionist: 'syndicaliste',
  economist: 'économiste',
  academic: 'universitaire',
  police: 'policier·ère',
  military: 'militaire',
  social_worker: 'assistant·e social·e',
  clergy: 'ministre du culte',
  development_worker: 'coopérant·e',
  diplomat: 'diplomate',
  civil_servant: 'fonctionnaire',
  journalist: 'journaliste',
};
