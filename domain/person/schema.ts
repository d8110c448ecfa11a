import * as z from 'zod';
import { civilDateSchema, partialDateSchema } from '../shared/dates';
import { languageSchema } from '../shared/language';
import { externalIdSchema, idSchema, recordFields, webAddressSchema } from '../shared/record';

export const personIdSchema = idSchema.brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;
export const organizationIdSchema = idSchema.brand<'OrganizationId'>();
export type OrganizationId = z.infer<typeof organizationIdSchema>;
export const membershipIdSchema = idSchema.brand<'MembershipId'>();
export type MembershipId = z.infer<typeof membershipIdSchema>;
export const postIdSchema = idSchema.brand<'PostId'>();
export type PostId = z.infer<typeof postIdSchema>;

const name = z.string().trim().min(1).max(300);

/** Professions that a person makes public and that point to a framing (METHOD.md C3, E-2). */
export const PROFESSIONS = [
  'doctor',
  'nurse',
  'pharmacist',
  'paediatrician',
  'psychologist',
  'lawyer',
  'magistrate',
  'teacher',
  'youth_worker',
  'entrepreneur',
  'farmer',
  'trade_unionist',
  'economist',
  'academic',
  'police',
  'military',
  'social_worker',
  'clergy',
  'development_worker',
  'diplomat',
  'civil_servant',
  'journalist',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** Where a public fact comes from and when it was true. */
export const factSourceSchema = z.strictObject({
  title: z.string().max(300),
  url: webAddressSchema.optional(),
  asOf: partialDateSchema.optional(),
});

/** As Popolo suggests. */
export const GENDERS = ['female', 'male', 'other'] as const;

/** Politician, member of staff, official or party expert (Popolo Person). Public facts only; lives until erased. */
export const personSchema = z.strictObject({
  id: personIdSchema,
  name,
  givenName: name.optional(),
  familyName: name.optional(),
  otherNames: z.array(z.strictObject({ name, note: z.string().max(300).optional() })).max(50),
  /** The source gave one string and the split into given and family name was guessed. */
  nameSplitIsGuess: z.boolean().optional(),
  honorificPrefix: z.string().max(40).optional(),
  gender: z.enum(GENDERS).optional(),
  birthDate: partialDateSchema.optional(),
  kind: z.enum(['politician', 'staff', 'official', 'expert']),
  /** For staff and experts: the person they work for (METHOD.md A-10). */
  worksFor: personIdSchema.optional(),
  languages: z.array(languageSchema).max(4),
  professions: z.array(z.enum(PROFESSIONS)).max(5),
  identifiers: z.array(externalIdSchema).max(50),
  contactDetails: z.array(z.strictObject({ type: z.string().max(40), value: z.string().max(300) })).max(30),
  links: z.array(z.strictObject({ url: webAddressSchema, note: z.string().max(200).optional() })).max(50),
  /** No dialogue with this person's party or office (METHOD.md A-17). */
  noDialogue: z.boolean().optional(),
  source: factSourceSchema.optional(),
  /** Mandate checked by an officer on this day. */
  checkedOn: civilDateSchema.optional(),
  ...recordFields,
});
export type Person = z.infer<typeof personSchema>;

/** Party's place on migration as an expert survey sees it: never a fact about a person (METHOD.md C3.8). */
export const expertSurveySchema = z.strictObject({
  survey: z.string().max(100),
  year: z.int().min(1990).max(2100),
  /** 0 liberal … 10 restrictive. */
  immigratePolicy: z.number().min(0).max(10),
  /** 0 united … 10 divided. */
  immigrateDissent: z.number().min(0).max(10),
});
export type ExpertSurvey = z.infer<typeof expertSurveySchema>;

/** On which side of the government a party or group sits; `support` keeps it in place from outside. */
export const PARTY_SIDES = ['majority', 'opposition', 'support'] as const;
export type PartySide = (typeof PARTY_SIDES)[number];

/** Parliament, government, party, group, committee, cabinet, administration (Popolo Organization). */
export const organizationSchema = z.strictObject({
  id: organizationIdSchema,
  name,
  otherNames: z.array(z.strictObject({ name, note: z.string().max(300).optional() })).max(30),
  abbreviation: z.string().max(60).optional(),
  classification: z.string().max(100).optional(),
  parentId: organizationIdSchema.optional(),
  identifiers: z.array(externalIdSchema).max(20),
  links: z.array(z.strictObject({ url: webAddressSchema, note: z.string().max(200).optional() })).max(20),
  expertSurvey: expertSurveySchema.optional(),
  /** Of a party: at federal level; of a group: in its parliament. Sets the channel, never points (METHOD.md A-44, C2). */
  side: z.enum(PARTY_SIDES).optional(),
  /** Since when; a side of an earlier legislature no longer counts. */
  sideSince: civilDateSchema.optional(),
  source: factSourceSchema.optional(),
  ...recordFields,
});
export type Organization = z.infer<typeof organizationSchema>;

/** A position that exists whoever holds it, e.g. "State Secretary for Asylum" (Popolo Post). */
export const postSchema = z.strictObject({
  id: postIdSchema,
  label: name,
  organizationId: organizationIdSchema,
  role: z.string().max(200).optional(),
  identifiers: z.array(externalIdSchema).max(20),
  ...recordFields,
});
export type Post = z.infer<typeof postSchema>;

/** A person in an organisation for a time (Popolo Membership). Dated and closed, never overwritten. */
export const membershipSchema = z.strictObject({
  id: membershipIdSchema,
  personId: personIdSchema,
  organizationId: organizationIdSchema,
  postId: postIdSchema.optional(),
  role: z.string().max(300).optional(),
  label: z.string().max(500).optional(),
  /** The party on whose behalf the mandate is held. */
  onBehalfOfId: organizationIdSchema.optional(),
  /** The parliamentary group. */
  groupId: organizationIdSchema.optional(),
  area: z.string().max(300).optional(),
  legislature: z.string().max(40).optional(),
  startDate: partialDateSchema.optional(),
  endDate: partialDateSchema.optional(),
  /** The source says the mandate runs (`true`) or ended (`false`); absent when it does not say. */
  active: z.boolean().optional(),
  asOf: partialDateSchema.optional(),
  committees: z.array(z.string().max(300)).max(60),
  substituteCommittees: z.array(z.string().max(300)).max(60),
  identifiers: z.array(externalIdSchema).max(20),
  ...recordFields,
});
export type Membership = z.infer<typeof membershipSchema>;
