import type { Profession } from '../../domain/person/schema';

/** Professions a person made public, as they stand within a sentence. */
export const professions: Readonly<Record<Profession, string>> = {
  doctor: 'doctor',
  nurse: 'nurse',
  pharmacist: 'pharmacist',
  paediatrician: 'paediatrician',
  psychologist: 'psychologist',
  lawyer: 'lawyer',
  magistrate: 'magistrate',
  teacher: 'teacher',
  youth_worker: 'youth worker',
  entrepreneur: 'entrepreneur',
  farmer: 'farmer',
  trade_unionist: 'trade unionist',
  economist: 'economist',
  academic: 'academic',
  police: 'police officer',
  military: 'member of the armed forces',
  social_worker: 'social worker',
  clergy: 'member of the clergy',
  development_worker: 'development worker',
  diplomat: 'diplomat',
  civil_servant: 'civil servant',
  journalist: 'journalist',
};
