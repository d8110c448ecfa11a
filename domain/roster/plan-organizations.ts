import { nameKey } from '../person/names';
import {
  organizationIdSchema,
  postIdSchema,
  type Organization,
  type OrganizationId,
  type Post,
  type PostId,
} from '../person/schema';
import { FILE_SCHEME, keyOf } from './match-people';
import { mergeFields, mergeList, present, showPlainly } from './merge-fields';
import type { ImportedValues, ImportWrite } from './plan';
import type { RosterOrganization, RosterPost, SourceId } from './roster';

/** What planning organisations and posts needs. */
export interface OrganizationPlanning {
  readonly organizations: readonly RosterOrganization[];
  readonly posts: readonly RosterPost[];
  readonly known: { readonly organizations: readonly Organization[]; readonly posts: readonly Post[] };
  readonly imported: ReadonlyMap<string, ImportedValues>;
  readonly source: string;
  readonly newId: () => string;
}

/** Organisations and posts of the file as they are, or will be, in this workspace. */
export interface PlannedOrganizations {
  readonly writes: readonly ImportWrite[];
  readonly organizationIds: ReadonlyMap<SourceId, OrganizationId>;
  readonly postIds: ReadonlyMap<SourceId, PostId>;
  readonly names: ReadonlyMap<string, string>;
  readonly added: number;
}

const FIELDS = ['abbreviation', 'classification'] as const;

/**
 * Organisations are the same when an official identifier is, or when both the file's id and the name are: "PS" is the
 * name of many parties, and "1" the id of many organisations.
 */
export function planOrganizations(planning: OrganizationPlanning): PlannedOrganizations {
  const { known, imported, source, newId } = planning;
  const byKey = new Map(
    known.organizations.flatMap((one) => one.identifiers.map((identifier) => [keyOf(identifier), one] as const)),
  );
  const byId = new Map(known.organizations.map((one) => [one.id, one]));
  const names = new Map<string, string>(known.organizations.map(({ id, name }) => [id, name]));
  const organizationIds = new Map<SourceId, OrganizationId>();
  const matched = new Map<SourceId, Organization>();
  for (const offered of planning.organizations) {
    const same = (offered.knownAs === undefined ? undefined : byId.get(offered.knownAs)) ?? findSame(offered, byKey);
    const id = same?.id ?? organizationIdSchema.parse(newId());
    if (same !== undefined) matched.set(offered.sourceId, same);
    organizationIds.set(offered.sourceId, id);
    if (same === undefined) names.set(id, offered.name);
  }

  const writes: ImportWrite[] = [];
  for (const offered of planning.organizations) {
    const id = organizationIds.get(offered.sourceId);
    const same = matched.get(offered.sourceId);
    if (id === undefined || (same !== undefined && same.id === offered.knownAs)) continue;
    const { sourceId, place: _place, parentId, knownAs: _known, ...values } = offered;
    const identifiers = [...offered.identifiers, { scheme: FILE_SCHEME, identifier: sourceId }];
    const parent = organizationIds.get(parentId ?? '');
    const whole = { ...values, identifiers, ...(parent === undefined ? {} : { parentId: parent }) };
    const said = { source, values: present(whole) };
    if (same === undefined) {
      writes.push({ table: 'organizations', rev: null, record: { ...whole, id }, imported: said });
      continue;
    }
    const changed = mergeOrganization(same, whole, imported.get(same.id)?.values);
    if (changed !== null) writes.push({ table: 'organizations', rev: same.rev, record: changed, imported: said });
  }
  const { postIds, postWrites } = planPosts(planning, organizationIds);
  const added = writes.filter(({ rev }) => rev === null).length;
  return { writes: [...writes, ...postWrites], organizationIds, postIds, names, added };
}

type OfferedOrganization = Pick<Organization, 'otherNames' | 'identifiers' | 'links'> & Partial<Organization>;

function mergeOrganization(
  current: Organization,
  offered: OfferedOrganization,
  last: ImportedValues['values'] | undefined,
): Omit<Organization, 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt'> | null {
  const { changes } = mergeFields(current, offered, last, { fields: FIELDS, isOlder: false, show: showPlainly });
  const otherNames = mergeList(current.otherNames, offered.otherNames, last?.['otherNames'], ({ name }) => name);
  const identifiers = mergeList(current.identifiers, offered.identifiers, last?.['identifiers'], keyOf);
  const links = mergeList(current.links, offered.links, last?.['links'], ({ url }) => url);
  if (Object.keys(changes).length + otherNames.length + identifiers.length + links.length === 0) return null;
  const { createdAt: _c, updatedAt: _u, rev: _r, deletedAt: _d, ...kept } = current;
  return {
    ...kept,
    ...changes,
    otherNames: [...current.otherNames, ...otherNames],
    identifiers: [...current.identifiers, ...identifiers],
    links: [...current.links, ...links],
  };
}

function findSame(offered: RosterOrganization, byKey: ReadonlyMap<string, Organization>): Organization | undefined {
  for (const identifier of offered.identifiers) {
    const found = byKey.get(keyOf(identifier));
    if (found !== undefined) return found;
  }
  const found = byKey.get(keyOf({ scheme: FILE_SCHEME, identifier: offered.sourceId }));
  if (found === undefined) return undefined;
  const own = new Set([found.name, ...found.otherNames.map(({ name }) => name)].map(nameKey));
  return own.has(nameKey(offered.name)) ? found : undefined;
}

function planPosts(
  { posts, known, source, newId }: OrganizationPlanning,
  organizationIds: ReadonlyMap<SourceId, OrganizationId>,
): { postIds: Map<SourceId, PostId>; postWrites: ImportWrite[] } {
  const postIds = new Map<SourceId, PostId>();
  const postWrites: ImportWrite[] = [];
  for (const { sourceId, place: _place, organizationId: organizationSource, ...values } of posts) {
    const organizationId = organizationIds.get(organizationSource);
    if (organizationId === undefined) continue; // refused by the parser
    const same = known.posts.find(
      (post) => post.organizationId === organizationId && nameKey(post.label) === nameKey(values.label),
    );
    const id = same?.id ?? postIdSchema.parse(newId());
    postIds.set(sourceId, id);
    if (same !== undefined) continue;
    const identifiers = [...values.identifiers, { scheme: FILE_SCHEME, identifier: sourceId }];
    const record = { ...values, id, organizationId, identifiers };
    postWrites.push({ table: 'posts', rev: null, record, imported: { source, values: present(record) } });
  }
  return { postIds, postWrites };
}
