import type { AskLevel, Framing, Outcome, TagKind } from '../../domain/framing/framings';

/** What an officer needs to hold a conversation in one framing (METHOD.md C1). */
export interface FramingWords {
  readonly label: string;
  readonly say: string;
  readonly dontSay: string;
  readonly bring: string;
  readonly whoSpeaks: string;
}

const framings: Readonly<Record<Framing, FramingWords>> = {
  rights: {
    label: 'Rights',
    say: 'Their own words, then the article they refer to.',
    dontSay: 'No lecture; no rights as a slogan to someone who mocks them.',
    bring: 'The treaty article, their policy note, a ruling.',
    whoSpeaks: 'A jurist; the Human Rights League.',
  },
  evidence: {
    label: 'Facts',
    say: 'One figure, its base, its source, and what follows from it.',
    dontSay: 'No wall of figures; not our own report first.',
    bring: 'The Immigration Office, Fedasil, the Court of Audit, a peer-reviewed study.',
    whoSpeaks: 'A researcher.',
  },
  public_health: {
    label: 'Public health',
    say: 'Care that comes late costs everyone; care is prevention.',
    dontSay: 'Never “free care”.',
    bring: 'Clinicians, epidemiology, costs.',
    whoSpeaks: 'A doctor.',
  },
  child: {
    label: 'Child',
    say: 'The interests of the child come first; harm shows after days.',
    dontSay: 'No graphic detail.',
    bring: 'Paediatric and psychological findings; article 3 of the Convention on the Rights of the Child.',
    whoSpeaks: 'The Children’s Rights Commissioner.',
  },
  labour_economy: {
    label: 'Work',
    say: 'Shortage jobs, contributions, an end to undercutting.',
    dontSay: 'Never people as “hands”.',
    bring: 'Lists of shortage jobs; statements of unions and employers.',
    whoSpeaks: 'A union and an employer together.',
  },
  security_order: {
    label: 'Order',
    say: 'People who are known, rules that are clear.',
    dontSay: 'No words of threat, not even to deny them.',
    bring: 'Figures on returns; alternatives to detention.',
    whoSpeaks: 'A former official.',
  },
  rule_of_law: {
    label: 'Rule of law',
    say: 'Judgments, clear criteria, oversight.',
    dontSay: 'Do not open with “you are breaking the law”.',
    bring: 'Judgments, penalties paid, the opinion of the Council of State.',
    whoSpeaks: 'A lawyer.',
  },
  reputation: {
    label: 'Reputation',
    say: 'Commitments taken in Geneva, New York, Strasbourg.',
    dontSay: 'Never “shame”.',
    bring: 'Findings of the UN and the Council of Europe; the calendar of reviews.',
    whoSpeaks: 'A diplomat; the national human rights institution.',
  },
  local: {
    label: 'Municipality',
    say: 'What it means for the town, and which means follow.',
    dontSay: 'Do not blame the town.',
    bring: 'Figures for the municipality; local partners.',
    whoSpeaks: 'A mayor; the public welfare centre.',
  },
  humanity: {
    label: 'Humanity',
    say: 'To allies and to voices of faith only.',
    dontSay: 'Never “inhuman” to someone in executive office.',
    bring: 'A short testimony, with consent.',
    whoSpeaks: 'The person concerned.',
  },
  governance: {
    label: 'Good administration',
    say: 'Workable, simple, predictable.',
    dontSay: 'Never “chaos” about the staff.',
    bring: 'Delays, backlog, what disorder costs.',
    whoSpeaks: 'An official; an auditor.',
  },
  development: {
    label: 'Development cooperation',
    say: 'Aid serves its own aim.',
    dontSay: 'Never aid as the price for returns.',
    bring: 'Aid figures; the law on policy coherence.',
    whoSpeaks: 'An NGO of the South.',
  },
};

const askLevels: Readonly<Record<AskLevel, string>> = { ideal: 'ideal', reformist: 'reformist', minimal: 'minimal' };

const outcomes: Readonly<Record<Outcome, string>> = {
  commitment: 'led to a commitment',
  engaged: 'was discussed in earnest',
  polite: 'was heard politely',
  closed: 'met a closed door',
  backfired: 'backfired',
};

const tagKinds: Readonly<Record<TagKind, string>> = {
  works: 'works',
  hunch: 'worth a try',
  avoid: 'better avoided',
  never: 'never',
};

/** Names of framings, levels, outcomes and tags. */
export const framing = { framings, askLevels, outcomes, tagKinds };
