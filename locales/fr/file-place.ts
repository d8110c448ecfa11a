import type { FileField, FileList, PlacePart } from '../../domain/roster/read-place';
import { say, type Sentences } from '../say';

/** Un élément d’une liste : le mot, et son genre pour « 1er » ou « 1re ». */
const entries: Readonly<Record<FileList, { readonly word: string; readonly gender: 'f' | 'm' }>> = {
  persons: { word: 'personne', gender: 'f' },
  organizations: { word: 'organisation', gender: 'f' },
  memberships: { word: 'mandat', gender: 'm' },
  posts: { word: 'fonction', gender: 'f' },
  areas: { word: 'circonscription', gender: 'f' },
  other_names: { word: 'autre nom', gender: 'm' },
  identifiers: { word: 'numéro officiel', gender: 'm' },
  contact_details: { word: 'coordonnée', gender: 'f' },
  links: { word: 'lien', gender: 'm' },
  committees: { word: 'commission', gender: 'f' },
  committees_substitute: { word: 'commission comme membre suppléant', gender: 'f' },
};

const lists: Readonly<Record<FileList, string>> = {
  persons: 'liste des personnes',
  organizations: 'liste des organisations',
  memberships: 'liste des mandats',
  posts: 'liste des fonctions',
  areas: 'liste des circonscriptions',
  other_names: 'autres noms',
  identifiers: 'numéros officiels',
  contact_details: 'coordonnées',
  links: 'liens',
  committees: 'commissions',
  committees_substitute: 'commissions comme membre suppléant',
};

const fields: Readonly<Record<FileField, string>> = {
  id: 'identifiant',
  name: 'nom',
  given_name: 'prénom',
  family_name: 'nom de famille',
  honorific_prefix: 'titre',
  gender: 'genre',
  birth_date: 'date de naissance',
  language: 'langue',
  email: 'adresse e-mail',
  abbreviation: 'sigle',
  classification: 'sorte',
  parent_id: 'fait partie de',
  person_id: 'personne',
  organization_id: 'organisation',
  post_id: 'fonction',
  on_behalf_of_id: 'parti',
  group_id: 'groupe parlementaire',
  area: 'circonscription',
  area_id: 'circonscription',
  role: 'rôle',
  label: 'fonction précise',
  legislature: 'législature',
  legislative_period_id: 'législature',
  active: 'en cours',
  start_date: 'premier jour',
  end_date: 'dernier jour',
  as_of: 'date',
  party: 'parti',
  meta: 'à propos de la liste',
  title: 'titre',
  source: 'source',
  licence: 'licence',
  type: 'sorte',
  value: 'valeur',
  note: 'note',
  url: 'adresse web',
};

function nth(at: number, gender: 'f' | 'm'): string {
  if (at > 1) return `${at}e`;
  return gender === 'f' ? '1re' : '1er';
}

const sentences: Sentences<PlacePart> = {
  entry: ({ list, at }) => `${nth(at, entries[list].gender)} ${entries[list].word}`,
  row: ({ at }) => `ligne ${at}`,
  list: ({ list }) => lists[list],
  field: ({ field }) => fields[field],
  unknown: ({ key }) => `« ${key} »`,
};

/** Un endroit du fichier, tel qu’on le dirait : « 2e personne, nom ». */
export function filePlace(parts: readonly PlacePart[]): string {
  return parts.map((part) => say(sentences, part)).join(', ');
}
