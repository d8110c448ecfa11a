import { recordSchemas, type DraftOf, type RecordOf, type TableName } from '../../domain/records';
import type { Dossier } from '../../domain/person/dossier';
import { organizationIdSchema, personIdSchema, type OrganizationId } from '../../domain/person/schema';
import { issueIdSchema } from '../../domain/issue/schema';

let made = 0;

/** A new id, in order of making. */
export function inventId(): string {
  made += 1;
  return `01900000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}

/** A valid record of an invented workspace, saved once. */
export function inventRecord<Table extends TableName>(
  table: Table,
  draft: DraftOf<Table>,
  id?: string,
): RecordOf<Table> {
  const instant = '2026-11-01T09:00:00.000Z';
  const record = { id: id ?? inventId(), createdAt: instant, updatedAt: instant, rev: 1, ...draft };
  return recordSchemas[table].parse(record) as RecordOf<Table>; // the schema of that very table
}

/** Claire Vandamme, member of an invented chamber, with nothing else on record. */
export function inventDossier(changes: Partial<Dossier> = {}): Dossier {
  const person = inventRecord('people', {
    name: 'Claire Vandamme',
    otherNames: [],
    kind: 'politician',
    languages: ['fr'],
    professions: [],
    identifiers: [],
    contactDetails: [],
    links: [],
  });
  return {
    person,
    memberships: [],
    organizations: new Map(),
    stances: [],
    statements: [],
    tags: [],
    factCorrections: [],
    interactions: [],
    commitments: [],
    followUps: [],
    ...changes,
  };
}

/** An organisation with its place in a dossier. */
export function inventOrganization(name: string, classification: string): [OrganizationId, RecordOf<'organizations'>] {
  const organization = inventRecord('organizations', {
    name,
    classification,
    otherNames: [],
    identifiers: [],
    links: [],
  });
  return [organization.id, organization];
}

/** A membership that runs unless told otherwise. */
export function inventMembership(
  organizationId: OrganizationId,
  changes: Partial<DraftOf<'memberships'>> = {},
): RecordOf<'memberships'> {
  return inventRecord('memberships', {
    personId: personIdSchema.parse(inventId()),
    organizationId: organizationIdSchema.parse(organizationId),
    committees: [],
    substituteCommittees: [],
    identifiers: [],
    ...changes,
  });
}

/** An issue on care with a full ladder in French and English. */
export function inventIssue(changes: Partial<DraftOf<'issues'>> = {}): RecordOf<'issues'> {
  return inventRecord('issues', {
    title: { fr: 'Accès aux soins', nl: 'Toegang tot zorg', en: 'Access to care' },
    summary: {},
    keywords: {
      fr: ['aide médicale urgente', 'accès aux soins', 'soins de santé*'],
      nl: ['dringende medische hulp', 'gezondheidszorg'],
      en: ['urgent medical aid'],
      de: ['medizinische hilfe'],
    },
    documentNumbers: ['56-1204'],
    asks: {
      ideal: { fr: 'Une couverture pour tous', en: 'Cover for everyone' },
      reformist: { fr: 'Une attestation d’un an', en: 'A certificate for a year' },
      minimal: { fr: 'Publier les chiffres' },
    },
    window: 'normal',
    relevance: { public_health: 1, evidence: 0.8, rights: 0.7, governance: 0.5, humanity: 0.4 },
    ...changes,
  });
}

/** A recommendation on an issue. */
export function inventRecommendation(
  issueId: string,
  changes: Partial<DraftOf<'recommendations'>> = {},
): RecordOf<'recommendations'> {
  return inventRecord('recommendations', {
    issueIds: [issueIdSchema.parse(issueId)],
    title: { fr: 'Simplifier l’aide médicale', en: 'Simplify medical aid' },
    text: {
      fr: 'Une attestation valable un an dans toutes les communes.',
      en: 'One certificate, one year, every town.',
    },
    asks: { reformist: { fr: 'Une attestation unique d’un an' } },
    arguments: {
      public_health: { fr: 'Des soins tardifs coûtent plus cher à tous.', en: 'Late care costs everyone more.' },
      evidence: { fr: 'Huit communes sur dix disent gagner du temps.' },
    },
    objections: [{ objection: { fr: 'Cela attire.' }, answer: { fr: 'Aucune étude ne le montre.' } }],
    evidenceIds: [],
    coSignatories: ['Médecins du Coin'],
    levels: [],
    remits: [],
    languageStatus: { fr: 'checked' },
    doNotRaise: false,
    ...changes,
  });
}

/** A statement of the person, public and dated. */
export function inventStatement(changes: Partial<DraftOf<'statements'>> = {}): RecordOf<'statements'> {
  return inventRecord('statements', {
    personIds: [personIdSchema.parse(inventId())],
    issueIds: [],
    text: 'La prévention protège toute la population.',
    language: 'fr',
    date: '2026-10-21',
    source: 'official',
    issueStance: 'unclear',
    formerRole: false,
    ...changes,
  });
}
