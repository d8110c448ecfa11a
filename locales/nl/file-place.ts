import type { FileField, FileList, PlacePart } from '../../domain/roster/read-place';
import { say, type Sentences } from '../say';

const entries: Readonly<Record<FileList, string>> = {
  persons: 'persoon',
  organizations: 'organisatie',
  memberships: 'mandaat',
  posts: 'functie',
  areas: 'kieskring',
  other_names: 'andere naam',
  identifiers: 'officieel nummer',
  contact_details: 'contactgegeven',
  links: 'link',
  committees: 'commissie',
  committees_substitute: 'commissie als plaatsvervanger',
};

const lists: Readonly<Record<FileList, string>> = {
  persons: 'lijst van personen',
  organizations: 'lijst van organisaties',
  memberships: 'lijst van mandaten',
  posts: 'lijst van functies',
  areas: 'lijst van kieskringen',
  other_names: 'andere namen',
  identifiers: 'officiële nummers',
  contact_details: 'contactgegevens',
  links: 'links',
  committees: 'commissies',
  committees_substitute: 'commissies als plaatsvervanger',
};

const fields: Readonly<Record<FileField, string>> = {
  id: 'id',
  name: 'naam',
  given_name: 'voornaam',
  family_name: 'familienaam',
  honorific_prefix: 'titel',
  gender: 'gender',
  birth_date: 'geboortedatum',
  language: 'taal',
  email: 'e-mailadres',
  abbreviation: 'afkorting',
  classification: 'soort',
  parent_id: 'onderdeel van',
  person_id: 'persoon',
  organization_id: 'organisatie',
  post_id: 'functie',
  on_behalf_of_id: 'partij',
  group_id: 'fractie',
  area: 'kieskring',
  area_id: 'kieskring',
  role: 'rol',
  label: 'precieze functie',
  legislature: 'legislatuur',
  legislative_period_id: 'legislatuur',
  active: 'lopend',
  start_date: 'eerste dag',
  end_date: 'laatste dag',
  as_of: 'datum',
  party: 'partij',
  meta: 'over de lijst',
  title: 'titel',
  source: 'bron',
  licence: 'licentie',
  type: 'soort',
  value: 'waarde',
  note: 'opmerking',
  url: 'webadres',
};

const sentences: Sentences<PlacePart> = {
  entry: ({ list, at }) => `${at}e ${entries[list]}`,
  row: ({ at }) => `rij ${at}`,
  list: ({ list }) => lists[list],
  field: ({ field }) => fields[field],
  unknown: ({ key }) => `“${key}”`,
};

/** Een plaats in het bestand, zoals men ze zegt: “2e persoon, naam”. */
export function filePlace(parts: readonly PlacePart[]): string {
  return parts.map((part) => say(sentences, part)).join(', ');
}
