/** What a column of a list of contacts can hold. */
export const CONTACT_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'kind',
  'role',
  'worksFor',
  'organization',
  'party',
  'email',
  'phone',
  'mobile',
  'languages',
  'link',
  'remark',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** What each column of a sheet holds, in the order of the columns; `null` = left out. */
export type ContactColumns = readonly (ContactField | null)[];

/** How sheets head their columns, folded, without figures, in French, Dutch, English and German; ways to reach somebody are below. */
const HEADINGS: Readonly<Partial<Record<ContactField, readonly string[]>>> = {
  name: [
    'nom|nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom|nom du contact|personne',
    'naam|volledige naam|naam en voornaam|naam voornaam|voornaam naam|voornaam en naam|persoon|contactpersoon',
    'name|full name|display name|contact name|person|contact|vollstandiger name',
  ],
  givenName: ['prenom|prenoms|prenom s|voornaam|roepnaam|first name|given name|forename|vorname'],
  familyName: ['nom de famille|patronyme|achternaam|familienaam|last name|surname|family name|nachname|familienname'],
  kind: ['qualite|type|type de contact|categorie|category|soort|soort contact|kind|kategorie|art'],
  role: [
    'fonction|fonctions|poste|role|titre du poste|intitule de la fonction|intitule du poste',
    'functie|functies|functietitel|functieomschrijving|rol',
    'position|job|job title|jobtitle|organization title|organisation title|funktion|berufsbezeichnung|stelle',
  ],
  worksFor: [
    'travaille pour|collaborateur de|collaboratrice de|collaborateur trice de|assistant de|assistante de|mandataire',
    'elu|elue|depute|deputee|parlementaire|ministre|politicien|chef|nom du responsable',
    'werkt voor|medewerker van|medewerkster van|assistent van|kamerlid|mandataris|parlementslid|minister|politicus|baas',
    'naam manager|naam van manager|works for|staff of|assistant to|boss|reports to|politician|mp|mep|manager s name',
    'arbeitet fur|mitarbeiter von|mitarbeiterin von|abgeordneter|abgeordnete|vorgesetzter|vorgesetzte',
  ],
  organization: [
    'organisation|organisations|cabinet|institution|societe|entreprise|administration|employeur',
    'organisatie|kabinet|instelling|bedrijf|administratie|werkgever',
    'organization|organization name|organisation name|company|company name|employer|kabinett|einrichtung|firma|verwaltung',
  ],
  party: ['parti|parti politique|partij|politieke partij|party|political party|partei'],
  languages: [
    'langue|langues|langue s|langue de contact|role linguistique|taal|talen|taalrol|voorkeurstaal|contacttaal',
    'language|languages|sprache|sprachen',
  ],
  link: ['site|site web|page web|website|web|web page|webpagina|webseite|url|lien|linkedin'],
  remark: [
    'remarque|remarques|note|notes|commentaire|commentaires|observation|observations',
    'opmerking|opmerkingen|notitie|notities|nota|toelichting',
    'remark|remarks|comment|comments|bemerkung|bemerkungen|notiz|notizen|anmerkung|anmerkungen',
  ],
};

/** Headings that say it only where no other column does: a department stands beside its organisation. */
const OTHERWISE: Readonly<Partial<Record<ContactField, readonly string[]>>> = {
  organization: ['service|departement|dienst|afdeling|department|abteilung|direction|directie'],
};

function fieldHeaded(table: typeof HEADINGS, folded: string): ContactField | undefined {
  return CONTACT_FIELDS.find((field) => table[field]?.some((line) => line.split('|').includes(folded)) === true);
}

const EMAIL =
  /\b(?:e ?mail|mail|courriel|adresse electronique|messagerie|e ?mailadres(?:se)?|mailadres|mailadresse)\b/u;
const PHONE = /\b(?:tel|telephone|telefoon|telefoonnummer|telefoonnr|telnr|telefon|telefonnummer|phone)\b/u;
const MOBILE = /\b(?:gsm|gsmnummer|gsmnr|mobile|mobiele?|mobil|mobiltelefon|handy|portable|cell)\b/u;
/** Beside an address: what it is called, not the address itself; fax and the like; and what is private. */
const BESIDE =
  /\b(?:label|libelle|type|e ?mailtype|display|weergavenaam|anzeigename|nom complet|nom d affichage|name|fax|telefax|telecopie|telecopieur|telex|pager|assistant|assistent|assistente|isdn|home|domicile|prive|privee|privat|thuis|maison|private|personnel|personnelle|telephone typ)\b/u;

/** A heading without accents, capitals, figures and signs: `E-mail 1 - Value` is `e mail value`. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/**
 * What a heading says its column holds, also beside words in brackets (`Langue (FR/NL)`) or as one of two names (`Cabinet / SPF`);
 * `null` where it is none that is known. Private numbers and addresses are never taken by themselves.
 */
export function contactFieldOf(heading: string): ContactField | null {
  const folded = foldHeading(heading);
  const named = fieldHeaded(HEADINGS, folded);
  if (named !== undefined) return named;
  if (BESIDE.test(folded)) return null;
  const parts = heading.replace(/\([^)]*\)?/gu, ' ').split(/[/|]/u);
  const fields = new Set(parts.map((part) => partFieldOf(foldHeading(part))));
  fields.delete(null);
  const [only = null] = fields;
  if (fields.size <= 1) return only;
  // One column for both.
  return fields.size === 2 && fields.has('phone') && fields.has('mobile') ? 'phone' : null;
}

function partFieldOf(folded: string): ContactField | null {
  const named = fieldHeaded(HEADINGS, folded);
  if (named !== undefined) return named;
  if (EMAIL.test(folded)) return 'email';
  if (MOBILE.test(folded)) return 'mobile';
  return PHONE.test(folded) ? 'phone' : null;
}

/**
 * What the columns of a sheet hold, by their headings. `Nom` beside `Prénom` is the family name, alone it is the whole name.
 * Of fields that a person has once, the first column counts; the officer may decide otherwise.
 */
export function guessContactColumns(headings: readonly string[]): ContactColumns {
  const guessed = headings.map(contactFieldOf);
  const filled = headings.map((heading, at) => {
    const field = guessed[at] ?? null;
    if (field !== null) return field;
    const weak = fieldHeaded(OTHERWISE, foldHeading(heading));
    return weak === undefined || guessed.includes(weak) ? null : weak;
  });
  const isSplit = filled.includes('givenName') && !filled.includes('familyName');
  const named = filled.map((field) => (isSplit && field === 'name' ? 'familyName' : field));
  return named.map((field, at) => (field !== null && isSingle(field) && named.indexOf(field) !== at ? null : field));
}

/** Whether several columns cannot hold this of one person: two names, but well two telephone numbers. */
export function isSingle(field: ContactField): boolean {
  return !['email', 'phone', 'mobile', 'languages', 'link', 'remark'].includes(field);
}

/** Whether these columns name people: a whole name, or a part of one. */
export function namesPeople(columns: ContactColumns): boolean {
  return columns.some((field) => field === 'name' || field === 'familyName' || field === 'givenName');
}

/** Whether headings are those of a list of contacts: a name, and a way to reach them or what they do. */
export function areContactHeadings(headings: readonly string[]): boolean {
  const columns = guessContactColumns(headings);
  const telling: readonly (ContactField | null)[] = ['email', 'phone', 'mobile', 'worksFor', 'organization', 'role'];
  return namesPeople(columns) && columns.some((field) => telling.includes(field));
}
