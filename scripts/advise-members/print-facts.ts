import { restsOnPostsOnly } from '../../domain/advice/rests-on-posts';
import type { Advice } from '../../domain/advice/types';
import type { Ballot } from '../../domain/person/vote';
import { CATALOGUES } from '../../locales/catalogue';
import { say } from '../../locales/say';
import type { Appearance } from './read-facts';
import type { Member } from './read-members';

/** What public sources say of one member, what follows from it, and what is missing for advice. */
export interface MemberFacts {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly committees: readonly string[];
  readonly substituteCommittees: readonly string[];
  readonly appearances: readonly Appearance[];
  readonly votes: Readonly<Record<'yes' | 'no' | 'abstain' | 'withTitle', number>>;
  readonly party: string | null;
  readonly state: Advice['state'];
  readonly confidence: Advice['confidence'];
  /** Nothing they said or did counts in the ranking. */
  readonly postsOnly: boolean;
  /** With no source about the person it is only the default. */
  readonly suggested: readonly {
    readonly framing: string;
    readonly support: number;
    readonly reasons: readonly string[];
  }[];
  readonly ask: string | null;
  readonly missing: readonly string[];
  /** For the order of the list: health committee, then committees known. */
  readonly relevance: number;
}

const MOST_APPEARANCES = 3;
const { advice: words, framing: framings } = CATALOGUES.en;

/** Gathers the facts and what follows from them. */
export function describeMember(
  { sourceId, dossier, votes }: Member,
  advice: Advice,
  appearances: readonly Appearance[],
): MemberFacts {
  const { person, memberships, organizations } = dossier;
  const committees = [...new Set(memberships.flatMap((membership) => membership.committees))];
  const substitutes = [...new Set(memberships.flatMap((membership) => membership.substituteCommittees))];
  const party = memberships.flatMap(({ onBehalfOfId }) =>
    onBehalfOfId === undefined ? [] : (organizations.get(onBehalfOfId) ?? []),
  )[0];
  const survey = party?.expertSurvey;
  const count = (ballot: Ballot) => votes.filter((vote) => vote.ballot === ballot).length;
  const surveyed =
    survey === undefined
      ? ''
      : `: ${survey.immigratePolicy.toFixed(1)} of 10 on migration (${survey.survey} ${survey.year})`;
  return {
    id: sourceId,
    name: person.name,
    roles: [...new Set(memberships.flatMap(({ role }) => role ?? []))],
    committees,
    substituteCommittees: substitutes,
    appearances: appearances.slice(0, MOST_APPEARANCES),
    votes: {
      yes: count('yes'),
      no: count('no'),
      abstain: count('abstain'),
      withTitle: votes.filter(({ title }) => title !== undefined).length,
    },
    party: party === undefined ? null : `${party.name}${surveyed}`,
    state: advice.state,
    confidence: advice.confidence,
    postsOnly: restsOnPostsOnly(advice),
    suggested: advice.ranking
      .filter(({ framing }) => advice.suggested.includes(framing))
      .map(({ framing, support, contributions }) => ({
        framing: framings.framings[framing].label,
        support,
        reasons: contributions.map(({ reason }) => say(words.reasons, reason)),
      })),
    ask: advice.ask.level,
    missing: [
      ...(dossier.stances.length === 0 ? ['a position on this issue with its source'] : []),
      ...(dossier.statements.length === 0 ? ['a dated statement'] : []),
      ...(dossier.interactions.length === 0 ? ['a meeting note'] : []),
      ...(dossier.tags.length === 0 ? ['an officer’s own indication'] : []),
      ...(person.professions.length === 0 ? ['a public profession'] : []),
      ...(committees.length === 0 ? ['committees'] : []),
    ],
    relevance: Number(committees.some((name) => /[Gg]ezondheid|Santé/u.test(name))) * 2 + Number(committees.length > 0),
  };
}

function printVotes({ yes, no, abstain, withTitle }: MemberFacts['votes']): string {
  const all = yes + no + abstain;
  if (all === 0) return 'none on record';
  const titles = withTitle === 0 ? 'the source gives no titles, so they say nothing yet' : `${withTitle} with a title`;
  return `${all} by name on migration files (yes ${yes}, no ${no}, abstained ${abstain}): ${titles}`;
}

function printAppearance({ body, date, url, presided, turns }: Appearance): string {
  const did = [presided ? 'presided' : '', turns === 0 ? '' : `took the floor (${turns})`].filter(Boolean).join(', ');
  return `${date} ${body}: ${did} · ${url}`;
}

/** Facts as a page one reads: a label, what is known, and that nothing is where nothing is. */
export function printFacts(facts: MemberFacts): string {
  const { appearances, committees, substituteCommittees, suggested } = facts;
  const line = (label: string, entries: readonly string[]) =>
    entries.map((entry, at) => `  ${(at === 0 ? label : '').padEnd(12)}${entry}`);
  const advice =
    facts.state === 'unknown'
      ? [words.unknown]
      : [
          `${words.confidence[facts.confidence]}. ${facts.postsOnly ? words.postsOnly : words.confidenceMeaning[facts.confidence]}`,
          ...suggested.flatMap(({ framing, support, reasons }) => [
            support === 0 ? `${framing} (${words.defaultForIssue.toLowerCase()})` : framing,
            ...reasons.map((reason) => `  · ${reason}`),
          ]),
        ];
  return [
    `${facts.name} (${facts.id})`,
    ...line('Role', facts.roles.length === 0 ? ['not known'] : [facts.roles.join('; ')]),
    ...line('Party', [facts.party === null ? 'not known' : `${facts.party}; never counts alone`]),
    ...line('Committees', committees.length === 0 ? ['not known from these sources'] : committees),
    ...line('Substitute', substituteCommittees),
    ...line('Spoke', appearances.length === 0 ? ['in none of these reports'] : appearances.map(printAppearance)),
    ...line('Votes', [printVotes(facts.votes)]),
    ...line('Advice', advice),
    ...line('Ask', [facts.ask ?? 'none: no position on this issue is on record']),
    ...line('Missing', [facts.missing.join(', ')]),
    '',
  ].join('\n');
}
