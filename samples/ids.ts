import { commitmentIdSchema } from '../domain/commitment/schema';
import { followUpIdSchema, interactionIdSchema } from '../domain/interaction/schema';
import { evidenceIdSchema, issueIdSchema, recommendationIdSchema, stanceIdSchema } from '../domain/issue/schema';
import { membershipIdSchema, organizationIdSchema, personIdSchema } from '../domain/person/schema';
import { statementIdSchema, tagIdSchema } from '../domain/statement/schema';

/**
 * A fixed UUIDv7: the same on every machine and in every run, so that loading the samples twice makes no doubles.
 * @param table - Two hexadecimal digits, one pair per table.
 * @param number - 1…9999, the place of the record in its table.
 */
function fixedUuid(table: string, number: number): string {
  return `01990a00-00${table}-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Ids of sample records, by their place in their table. */
export const sampleId = {
  person: (number: number) => personIdSchema.parse(fixedUuid('01', number)),
  organization: (number: number) => organizationIdSchema.parse(fixedUuid('02', number)),
  membership: (number: number) => membershipIdSchema.parse(fixedUuid('03', number)),
  issue: (number: number) => issueIdSchema.parse(fixedUuid('04', number)),
  recommendation: (number: number) => recommendationIdSchema.parse(fixedUuid('05', number)),
  evidence: (number: number) => evidenceIdSchema.parse(fixedUuid('06', number)),
  statement: (number: number) => statementIdSchema.parse(fixedUuid('07', number)),
  interaction: (number: number) => interactionIdSchema.parse(fixedUuid('08', number)),
  commitment: (number: number) => commitmentIdSchema.parse(fixedUuid('09', number)),
  followUp: (number: number) => followUpIdSchema.parse(fixedUuid('0a', number)),
  stance: (number: number) => stanceIdSchema.parse(fixedUuid('0b', number)),
  tag: (number: number) => tagIdSchema.parse(fixedUuid('0c', number)),
} as const;

/** The sample people, by surname (by given name where two share one). */
export const PERSON = {
  osei: sampleId.person(1),
  lambiot: sampleId.person(2),
  royer: sampleId.person(3),
  dewaelhens: sampleId.person(4),
  vandamme: sampleId.person(5),
  jasperVanhoorne: sampleId.person(6),
  hertogs: sampleId.person(7),
  noirhomme: sampleId.person(8),
  claes: sampleId.person(9),
  bastenier: sampleId.person(10),
  elkeVanhoorne: sampleId.person(11),
  ferrand: sampleId.person(12),
  roobrouck: sampleId.person(13),
  thonnart: sampleId.person(14),
  baekelandt: sampleId.person(15),
  amrani: sampleId.person(16),
  pirmez: sampleId.person(17),
  warnotte: sampleId.person(18),
  ostyn: sampleId.person(19),
} as const;
/** Short name of one of them, by which the other samples speak of a person. */
export type PersonKey = keyof typeof PERSON;

/** The four subjects of the sample organisation. */
export const ISSUE = {
  childDetention: sampleId.issue(1),
  regularisation: sampleId.issue(2),
  healthAccess: sampleId.issue(3),
  closedCentres: sampleId.issue(4),
} as const;
/** Short name of one of them. */
export type IssueKey = keyof typeof ISSUE;

/** Parliaments, governments, parties, committees and administrations. */
export const ORGANIZATION = {
  chamber: sampleId.organization(1),
  government: sampleId.organization(2),
  europeanParliament: sampleId.organization(3),
  municipality: sampleId.organization(4),
  immigrationOffice: sampleId.organization(5),
  allianceSolidaire: sampleId.organization(6),
  capCommun: sampleId.organization(7),
  mouvementLibre: sampleId.organization(8),
  deBrug: sampleId.organization(9),
  vlaamseOrde: sampleId.organization(10),
  polaris: sampleId.organization(11),
  frontDesCommuns: sampleId.organization(12),
  homeAffairs: sampleId.organization(13),
  health: sampleId.organization(14),
  justice: sampleId.organization(15),
  socialAffairs: sampleId.organization(16),
  healthOffice: sampleId.organization(17),
  migrationOffice: sampleId.organization(18),
  capStudies: sampleId.organization(19),
  civilLiberties: sampleId.organization(20),
  brugStudies: sampleId.organization(21),
} as const;

/** The sources we put on the table. */
export const EVIDENCE = {
  childHarm: sampleId.evidence(1),
  childLaw: sampleId.evidence(2),
  childRuling: sampleId.evidence(3),
  childFigures: sampleId.evidence(4),
  childAbroad: sampleId.evidence(5),
  labourStudy: sampleId.evidence(6),
  backlog: sampleId.evidence(7),
  refusalReasons: sampleId.evidence(8),
  criteriaAbroad: sampleId.evidence(9),
  employers: sampleId.evidence(10),
  lateCare: sampleId.evidence(11),
  unequalOffices: sampleId.evidence(12),
  doctorSurvey: sampleId.evidence(13),
  healthLaw: sampleId.evidence(14),
  healthGap: sampleId.evidence(15),
  visitReports: sampleId.evidence(16),
  isolation: sampleId.evidence(17),
  centreRuling: sampleId.evidence(18),
  pressAbroad: sampleId.evidence(19),
  shortTestimony: sampleId.evidence(20),
  releaseFigures: sampleId.evidence(21),
} as const;
/** Short name of one of them. */
export type EvidenceKey = keyof typeof EVIDENCE;
