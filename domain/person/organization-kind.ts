import { foldText } from '../shared/fold';

/** What the rest of the program tells apart of bodies; `other` = everything else, or not said. */
export type OrganizationKind = 'party' | 'group' | 'committee' | 'executive' | 'parliament' | 'other';

/** How sources and our own form call each kind, folded; the first that fits counts. A party's study centre is no party. */
const CALLED: readonly (readonly [OrganizationKind, RegExp])[] = [
  ['party', /^(?:political |politieke )?(?:party|parti|partij|partei)(?: politique)?$/u],
  [
    'group',
    /^(?:parliamentary |political |politieke )?(?:group|groupe|fraction|fractie|fraktion)(?: parlementaire| politique)?$/u,
  ],
  ['committee', /committee|commission|commissie|ausschuss|delegation/u],
  ['executive', /^(?:government|gouvernement|regering|cabinet|ministry|ministere)$/u],
  ['parliament', /\b(?:chamber|parliament|parlement|senate|senat|legislature)\b/u],
];

/** The kind of a body, read from its classification in any spelling (Popolo `classification`; FR, NL, EN, DE). */
export function organizationKind(classification: string | undefined): OrganizationKind {
  if (classification === undefined) return 'other';
  const { folded } = foldText(classification.trim());
  return CALLED.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}

/** Whether a body is a party or a group: belonging to it is no mandate. */
export function isPartyOrGroup(body: { readonly classification?: string | undefined } | undefined): boolean {
  const kind = organizationKind(body?.classification);
  return kind === 'party' || kind === 'group';
}
